import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { PARTY_NOUN, PARTY_ORDINAL } from '../instruments/party-noun.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { TWO } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';
import { ACTION, BY_DOING, SUBJECT } from './what.ts';
import { NO_DEEDS, UNDERTAKES } from './words/clauses.ts';

/** «the First Party», «each of the two parties», «the ministry», a body by its name. */
export const CLAUSE_PARTY = [
  `["'(]*(?:(?:كل(?: من)?|كلا|كلتا|اي من) )?["'(]*`,
  `(?:(?:ال)?${PARTY_NOUN}(?:ان|ين)?(?: ال(?:${PARTY_ORDINAL}|اخر|متعاقد(?:ان|ين)?))?(?![ء-ي])|الاطراف|${TWO}|${WHO}["')]*(?: و["'(]*${WHO})*|${SUBJECT})`,
  `["')]*`,
].join('');

const WHAT = named('what', '[^.؛!؟\\n]{6,700}');
const TO_DO = `(?: ?[،,] [^،,.؛\\n]{1,90}[،,])? (?:ايضا |كذلك |بدوره |معا )?(?:${BY_DOING}|علي (?:ان )?|الي |عن )?`;

export const clauseOfParty = defineRule<CommitmentRule>({
  id: 'ar/commitments/clause-of-party',
  recognises: 'A clause of an instrument begins with what one of its parties, or each of them, is to do.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(
    `^${CLAUSE_LEAD}`,
    evidence(
      `(?:(?:س|سوف )?${words(UNDERTAKES, '')} ${named('who2', CLAUSE_PARTY)}${TO_DO}(?<what2>[^.؛!؟\\n]{6,700})`,
      `|[يت]كون ${named('who3', CLAUSE_PARTY)} (?:مسوول|ملزم|ملتزم)(?:ا|ه|ين|ان)? (?:عن |ب|علي )(?<what3>[^.؛!؟\\n]{6,700})`,
      `|(?:(?:يجب|يتعين|يتوجب|تقع) )?علي ${named('who4', CLAUSE_PARTY)} (?:مسووليه |ان )?(?<what4>(?=${ACTION}|[يت][ء-ي]{3,} )[^.؛!؟\\n]{6,700})`,
      `|(?=(?:س|سوف )?(?!${words(NO_DEEDS, '')})[يت][ء-ي]{2,9} (?<who>${CLAUSE_PARTY})[ ،])${WHAT})`,
    ),
  ),
  finds: ['‹يلتزم الطرف الأول بتقديم قائمة سنوية بالكتب›.', 'المادة الثانية: ‹يتبادل الطرفان النشرات والمخطوطات›.', '2- ‹على الفريق الثاني إعداد تقرير سنوي›.'],
  ignores: ['يجوز للطرفين الاستعانة بخبراء.', 'تسري المذكرة لمدة عامين.', 'قال الطرف الأول إنه يلتزم بالخطة.'],
});
