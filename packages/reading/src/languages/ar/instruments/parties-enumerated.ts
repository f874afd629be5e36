import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';

/** Several bodies, told by their kind before they are named. */
const SEVERAL = words(['جهات', 'شركات', 'جامعات', 'مؤسسات', 'دول', 'وزارات', 'هيئات', 'جمعيات', 'منظمات', 'بنوك', 'مصارف', 'بلديات', 'أطراف', 'غرف', 'مراكز', 'كليات', 'أندية', 'نقابات', 'مستشفيات', 'مدن'], 'و|ل|ب');
const THESE_ARE = words(['هي', 'هم', 'هما', 'كل من', 'ضمت', 'شملت'], 'و');

export const partiesEnumerated = defineRule({
  id: 'ar/instruments/parties-enumerated',
  recognises: 'The parties named one after the other behind the instrument that several bodies signed: «six bodies signed a charter, and these are …».',
  // the instrument is looked for first, since it is rare; to look back from every letter first costs 27 times as much
  pattern: sequence(`(?=${INSTRUMENT})(?<=${SEVERAL} [^.؛!؟\uE007]{0,120})${INSTRUMENT}["')]*(?: [^\\s.؛!؟،:\uE007]+){0,10}[،:]? `, evidence(THESE_ARE), `(?=:? ["'(]*[^\\s]{0,2}[\uE001\uE002])`),
  finds: ['شاركت ست جهات في توقيع ميثاق الجودة، ‹وهي› وزارة الصحة وجامعة القاهرة.', 'وقعت ثلاث جامعات مذكرة تفاهم أمس ‹هي› جامعة الكويت وجامعة تونس وجامعة القاهرة.'],
  ignores: ['وقعت جامعة الكويت مذكرة تفاهم، وهي وزارة الصحة تعمل عليها.', 'وقعت ثلاث جامعات مذكرة تفاهم مع وزارة الصحة.'],
});
