import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence } from '../patterns.ts';

export const purposeOfInstrument = defineRule({
  id: 'ar/fields/purpose-of-instrument',
  recognises: 'What an instrument is for, said right after its name.',
  pattern: sequence(`${INSTRUMENT}["')،,]* (?:ل(?=[ء-ي]{4})|(?:بشان|حول|بخصوص) )`, evidence('(?!مده |دي )[^.؛!؟\\n]{3,160}')),
  finds: ['وقعا بروتوكول تعاون ل‹بناء القدرات›.', 'وقعا مذكرة تفاهم ل‹تبادل الطلاب›.'],
  ignores: ['وقعا بروتوكول تعاون لمدة عامين.', 'وقعا مذكرة تفاهم.'],
});
