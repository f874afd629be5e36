import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { PUT_OFF } from './words/only-talked-of.ts';

export const postponed = defineRule<StatusRule>({
  id: 'ar/instruments/postponed',
  recognises: 'The signing of an instrument is put off, or does not get ahead: it is still to come.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${words(PUT_OFF)} ${clause(6)}${words(['توقيع', 'التوقيع على', 'إبرام', 'مراسم توقيع'], '')} ${named('parties', clause(6))}${INSTRUMENT}`,
    ),
  ),
  finds: [
    '‹تعثر توقيع الاتفاق الإطاري› بعد خلاف على بنوده.',
    'أعلنت الوزارة ‹تأجيل مراسم توقيع اتفاقية التعاون›.',
  ],
  ignores: [
    'وقع الجانبان الاتفاق الإطاري بعد تأجيل الجلسة.',
    'تأجلت الجلسة إلى الأحد.',
  ],
});
