import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const IN_FIELD = ['مجال', 'مجالات', 'المجالات', 'ميدان', 'ميادين', 'الميادين', 'قطاعات'];

export const inTheFieldOf = defineRule({
  id: 'ar/fields/in-the-field-of',
  recognises: 'The fields named after «in the field of», «in the fields of».',
  pattern: sequence(`${words(IN_FIELD, 'ب|ل|ال')} ["'(]*`, evidence('[^.؛!؟\\n]{3,220}')),
  finds: ['اتفق الجانبان على التعاون في مجالات ‹الصحة والتعليم والسياحة›.', 'وقعا مذكرة تفاهم في مجال ‹النقل البحري›.'],
  ignores: ['اتفق الجانبان على التعاون.', 'لم يعد هناك متسع للنقاش.'],
});
