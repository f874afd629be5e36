import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const signingWillTakePlace = defineRule<StatusRule>({
  id: 'ar/instruments/signing-will-take-place',
  recognises: 'The signing, named first, is said to be still to come.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${words(['توقيع', 'التوقيع على', 'إبرام'])} ${clause(3)}${INSTRUMENT} ${clause(8)}${words(['سيتم', 'سيكون', 'سيجري', 'ستتم', 'غدا', 'الأسبوع المقبل', 'الشهر المقبل', 'قريبا', 'لاحقا', 'المرتقب', 'المقبل', 'المقبلة'], '')}`,
    ),
  ),
  finds: ['أعلن أن ‹توقيع الاتفاقية سيتم› يوم الأحد.', 'وقال إن ‹التوقيع على المذكرة سيكون› في الرباط.'],
  ignores: ['أعلن أن توقيع الاتفاقية تم أمس.', 'وقال إن المذكرة جاهزة.'],
});
