import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { WITHDRAWN } from './words/not-signed.ts';

export const withdrawnFrom = defineRule<StatusRule>({
  id: 'ar/instruments/withdrawn-from',
  recognises: 'A party withdraws from an instrument, or cancels or suspends it.',
  status: 'withdrawn',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(WITHDRAWN)} ${named('parties', clause(6))}|${words(['أنهى', 'أنهت', 'أوقف', 'أوقفت', 'يوقف', 'توقف', 'وقف'])} ${clause(4)}العمل )${INSTRUMENT}`)),
  finds: [
    'أعلنت الحكومة ‹انسحابها من اتفاقية المناخ›.',
    '‹ألغت البلدية عقد تشغيل› مواقف المدينة.',
    '‹أنهت الحكومة العمل باتفاقية النقل› مع الجوار.',
  ],
  ignores: [
    'وقعت الحكومة اتفاقية المناخ.',
    'ألغت البلدية رسوم المواقف.',
    'أنهى المجلس مناقشة اتفاقية المناخ.',
  ],
});
