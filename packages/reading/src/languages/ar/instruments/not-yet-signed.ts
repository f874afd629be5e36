import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';

export const notYetSigned = defineRule<StatusRule>({
  id: 'ar/instruments/not-yet-signed',
  recognises: 'An instrument, named first, of which the text says that it was not signed, or not yet.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${INSTRUMENT}["')]* (?:[^\\s.؛!؟،,]+ ){0,4}?${words(['لم يوقع', 'لم توقع', 'لم يتم توقيعها', 'لم يتم توقيعه', 'لم يتم التوقيع عليها', 'لم يتم التوقيع عليه', 'لم يجر توقيعها', 'لم يبرم', 'لم تبرم', 'لن يوقع', 'لن توقع'], 'و')}`,
    ),
  ),
  finds: ['وأكد أن ‹اتفاق الغاز لم يوقع› بعد.', 'وقال إن ‹المذكرة لم يتم توقيعها› حتى الآن.'],
  ignores: ['وأكد أن اتفاق الغاز وقع أمس.', 'ناقش الوفد المذكرة ولم يعلن شيئا.', 'وافقت الشركات على الاتفاق، باستثناء شركة واحدة لم توقع بعد.'],
});
