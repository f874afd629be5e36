import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { AMONG_WHICH, CALLED_FIELDS } from './words/aims.ts';

export const amongFields = defineRule({
  id: 'ar/fields/among-fields',
  recognises: 'The fields named after «fields, among them …».',
  pattern: sequence(`${words(CALLED_FIELDS, 'ب|ل')} [^.؛!؟\\n:]{0,90}?${words(AMONG_WHICH, 'و')} ?:? ["'(]*`, evidence('[^.؛!؟\\n\uE007]{3,260}')),
  finds: ['وقعا مذكرة تفاهم تضم محاور عدة منها ‹تدريب الكوادر وتبادل الطلاب›.', 'تشمل المذكرة مجالات عديدة، من بينها: ‹الصحة، والتعليم›.'],
  ignores: ['وقعا مذكرة تفاهم في مجالات عدة.', 'وقعت ثلاث وثائق منها مذكرة تفاهم.'],
});
