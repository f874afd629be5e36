import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence } from '../patterns.ts';

export const inWhat = defineRule({
  id: 'ar/fields/in-what',
  recognises: 'The field said after «in» right after an instrument or its parties: «a memorandum between … in social affairs».',
  pattern: sequence(`${INSTRUMENT}["')،,]*(?: بين [^.؛!؟\\n،\uE007]{1,80}?)? في (?=ال[ء-ي]{3})(?!المجال)`, evidence('[^.؛!؟\\n\uE007]{3,400}')),
  finds: ['وقعا مذكرة تفاهم في ‹الشؤون الاجتماعية›.', 'وقعت مذكرتا تفاهم بين تونس والأردن في ‹التدريب المهني والنقل البري›.'],
  ignores: ['وقعا مذكرة تفاهم في تونس.', 'وقعا مذكرة تفاهم في المجالات الزراعية.'],
});
