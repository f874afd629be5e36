import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';
import { AIMS, AIMS_OF_IT, COMES, REGULATES, STANDS_FOR_IT } from './words/aims.ts';
import { TELLING } from './words/ends.ts';

const TO = '(?: (?:بالاساس|ايضا|كذلك|اساسا|خاصه))?(?: (?:الي|علي|في|ب|حول))?';
/** «the memorandum, signed by …, aims at»: words between the instrument and what it aims at. */
const WHO_SIGNED = `["')،,]* (?:التي|الذي) [^.؛!؟\\n]{0,160}?(?: (?:الي|علي)|،(?= ${VERBAL_NOUN}))`;
/** «…, pointing out that the university …»: there something else is told of. */
const ANOTHER_TOLD = words([...TELLING, 'أن', 'أنه', 'أنها']);
/** «the memoranda provided, the statement says, for …». */
const AS_TOLD = '(?: الموقعه| الموقع)?،(?: [^\\s،]+){1,5}،(?: (?:الي|علي))?';
/** «the programme aims at …», at the head of a sentence that goes on telling of it. */
const GOES_ON = `^[^ء-ي]{0,3}(?:كما )?${words(AIMS)}(?: هذه| هذا)? (?:(?:${words(STANDS_FOR_IT, '')})(?: ال[ء-ي]+){0,2}${TO}|(?:الي|علي|ايضا))|^[^ء-ي]{0,3}(?:كما )?${words(COMES)} (?:بهدف|بغيه|من اجل)`;

export const aimsAt = defineRule({
  id: 'ar/fields/aims-at',
  recognises: 'What an instrument aims at, contains or provides for.',
  pattern: sequence(
    `(?:${words(AIMS)} (?:هذه |هذا )?${INSTRUMENT}(?:${WHO_SIGNED}|${AS_TOLD}|${TO})|(?:${words(REGULATES)} (?:هذه |هذا )?${INSTRUMENT}|${INSTRUMENT} ${words(REGULATES, '')})${TO}|الهدف من ${INSTRUMENT}(?: (?:هو|هي))?|${INSTRUMENT}["')،,]* (?:${clause(24)}${words(AIMS)}|(?:(?!${ANOTHER_TOLD})[^\\s.؛!؟]+ ){0,45}?${words(AIMS_OF_IT, '')})${TO}|${GOES_ON}) `,
    evidence('[^.؛!؟\\n\uE007]{3,400}'),
  ),
  finds: ['تهدف المذكرة إلى ‹تبادل الخبرات›.', 'وقعا اتفاقية تعاون تشمل ‹تدريب الأطباء ورعاية المرضى›.', 'وتهدف المذكرة التي وقعها الوزيران إلى ‹جذب المستثمرين›.', 'ونصت المذكرة، بحسب البيان، على ‹دعم المزارعين›.', 'وتنظم الاتفاقية ‹نقل البضائع›.', 'وتضمنت المذكرة، التي وقعها الوزيران، ‹تدريب المعلمين›.', 'كما تأتي بهدف ‹تدريب المعلمين›.'],
  ignores: ['تهدف الزيارة إلى تعزيز العلاقات.', 'وقعا اتفاقية تعاون أمس.', 'نظم المعهد دورة قبل توقيع المذكرة.'],
});
