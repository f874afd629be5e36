import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence } from '../patterns.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';

export const purposeOfInstrument = defineRule({
  id: 'ar/fields/purpose-of-instrument',
  recognises: 'What an instrument is for, said right after its name.',
  pattern: sequence(`${INSTRUMENT}["')،,]* ["'(]*(?:ل(?=${VERBAL_NOUN})|(?:بشان|في شان|حول|بخصوص|في خصوص) )`, evidence('(?!مده |دي |لسنوات |لسنتين |لاعوام |لعامين |لفتره |سنتين |عامين |سنوات |اعوام |فتره |اول |مره |ا? )[^.؛!؟\\n\uE007]{3,400}')),
  finds: ['وقعا بروتوكول تعاون ل‹بناء القدرات›.', 'وقعا مذكرة تفاهم ل‹تبادل الطلاب›.', 'وافق المجلس على مذكرة تفاهم في شأن ‹المشاورات السياسية›.', 'وقعا اتفاقية ل‹دعم الفلاحين›.'],
  ignores: ['وقعا بروتوكول تعاون لمدة عامين.', 'وقعا مذكرة تفاهم.'],
});
