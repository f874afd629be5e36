import { evidence, named } from '../../../rules/pattern.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';

const BOUND = words(`
  shall, will, undertakes to, undertake to, agrees to, agree to, commits to, commit to, commits itself to, commit themselves to, must,
  hereby agree to, hereby undertakes to, is responsible for, are responsible for, shall be responsible for, shall undertake to, shall endeavour to,
  shall endeavor to, will endeavour to, will endeavor to, shall seek to, should seek to, is obliged to, are obliged to
`);
/** What says how a text lives, and nothing of a deed. */
const NO_DEED = '(?!be |not be |have |enter |remain |may |take effect|come into )';
const PARTIES = '(?:(?:the|both|each|all)(?: (?:two|first|second|third|contracting|of the))* (?:part(?:y|ies)|sides?))';

export const clauseOfParty = defineRule<CommitmentRule>({
  id: 'en/commitments/clause-of-party',
  recognises: 'A clause of an instrument begins with what one of its parties, or each of them, is to do.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(
    `^${CLAUSE_LEAD}`,
    evidence(
      `(?:${named('who', `(?!(?:this|it|nothing|any|no|if|in|where|when) )[^.;:\\n]{1,140}?`)},? ${BOUND} (?:also |jointly |each |therefore )?${NO_DEED}${named('what', '[^;\\n]{6,700}')}`,
      `|(?=${named('who2', PARTIES)} (?!may |have |has |had |are |is |shall |will |should |can |hereby )[a-z]{4,} )${named('what2', '[^;\\n]{6,700}')})`,
    ),
  ),
  finds: ['‹The Second Party undertakes to translate twenty books a year.›', 'Article 3: ‹The Parties shall exchange experts every year.›', '‹Both parties exchange visits of their staff.›'],
  ignores: ['The Parties may seek the help of experts.', 'This Memorandum shall enter into force today.', 'A joint committee shall be established.'],
});
