import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGNED, SIGNING } from './words/signing.ts';

export const signedInInitials = defineRule<StatusRule>({
  id: 'ar/instruments/signed-in-initials',
  recognises: 'Signed with initials, said before the instrument is named.',
  status: 'initialled',
  weight: 'proof',
  pattern: sequence(evidence(`${words([...SIGNED, ...SIGNING, 'التوقيع'])} ${named('parties', '[^.؛!؟\uE007]{0,160}?')}(?<![ء-ي])ب?الاحرف الاولي[،,]? ${clause(12)}${INSTRUMENT}`)),
  finds: ['‹وقع ممثلون للحكومة والحركة التي تقود المعارضة بالأحرف الأولى اتفاقا› لإنهاء الحرب.', '‹وقع الوفدان بالأحرف الأولى، أمس، على اتفاق السلام›.', '‹وقعت تونس وليبيا بالأحرف الأولى على اتفاقية تعاون›.', 'جرى ‹التوقيع بالأحرف الأولى على مذكرة تفاهم› بين الجانبين.', 'اختتمت الجولة ‹بتوقيع الأحرف الأولى على اتفاق النقل الجوي›.'],
  ignores: ['وقعت تونس وليبيا على اتفاقية تعاون.', 'كتبت اللوحة بالأحرف الأولى من اسم المدينة.'],
});
