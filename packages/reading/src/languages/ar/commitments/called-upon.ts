import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { TO_WHOM, WHAT } from './what.ts';

const CALLS = [
  'دعا', // called upon
  'دعت', // called upon (f.)
  'داعيا', // calling upon
  'داعية', // calling upon (f.)
  'داعين', // calling upon (many)
  'حث', // urged
  'حثت', // urged (f.)
  'ناشد', // appealed to
  'ناشدت', // appealed to (f.)
  'يدعو', // calls upon
  'تدعو', // calls upon (f.)
  'يدعون', // they call upon
  'دعوا', // they called upon
  'دعيا', // the two called upon
  'حاثا', // urging
  'مناشدا', // appealing to
];

export const calledUpon = defineRule<CommitmentRule>({
  id: 'ar/commitments/called-upon',
  recognises: 'Someone is called upon to do something.',
  force: 'call',
  by: 'addressee',
  pattern: sequence(evidence(`${words(CALLS)} `, TO_WHOM, '(?<= |^)(?:الي |(?<!"[^"\\n]{0,120})(?:لل(?=[ء-ي])|ل(?=[ء-ي])|علي ))', WHAT)),
  finds: [
    '‹دعا الوزير جامعة الدول العربية إلى زيادة الدعم›.',
    'وأضاف ‹داعيا الشركات إلى الاستثمار في التعليم›.',
  ],
  ignores: [
    'دعا للمريض.',
    'دعوة للعشاء وصلت أمس.',
  ],
});
