import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { WITHDRAWN } from './words/not-signed.ts';
import { TALKS_OF_LEAVING } from './words/only-talked-of.ts';

export const mayWithdraw = defineRule<StatusRule>({
  id: 'ar/instruments/may-withdraw',
  recognises: 'Someone threatens, studies or is asked to leave an instrument: nobody has left it yet.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${words(TALKS_OF_LEAVING)} ${wordsBetween(8)}${words(WITHDRAWN, 'و|ب|ل')} ${clause(6)}${INSTRUMENT}`,
    ),
  ),
  finds: [
    '‹تدرس الحكومة الانسحاب من اتفاق تصدير الحبوب›.',
    '‹طالب النواب بإلغاء اتفاقية الغاز›.',
  ],
  ignores: [
    'أعلنت الحكومة انسحابها من اتفاق تصدير الحبوب.',
    'تدرس الحكومة اتفاق تصدير الحبوب.',
  ],
});
