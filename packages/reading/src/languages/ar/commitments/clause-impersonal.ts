import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';
import { ACTION } from './what.ts';
import { SET_UP, THINGS_SET_UP } from './words/clauses.ts';

export const clauseImpersonal = defineRule<CommitmentRule>({
  id: 'ar/commitments/clause-impersonal',
  recognises: 'A clause of an instrument says what is to be done, and not by whom: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(
    `^${CLAUSE_LEAD}`,
    evidence(
      `(?:${words(['يتم', 'تتم', 'يجري', 'تجري'], '')} (?=${ACTION})|(?=${words(SET_UP, '')} (?:${words(THINGS_SET_UP, '')}|${SIGN.organisation})))`,
      named('what', '[^.؛!؟\\n]{6,700}'),
    ),
  ),
  finds: ['‹تشكل لجنة مشتركة لمتابعة التنفيذ›.', 'المادة 3: ‹يتم تبادل الخبراء كل عام›.'],
  ignores: ['تشكل المذكرة إطارا عاما.', 'وقعا المذكرة التي يتم تنفيذها قريبا.'],
});
