import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

const AIMS = ['تهدف', 'يهدف', 'هدفها', 'هدفت', 'تركز', 'يركز', 'تنص', 'ينص', 'نصت', 'نص', 'تتضمن', 'يتضمن', 'تضمنت', 'تضمن', 'تشمل', 'يشمل', 'شملت', 'تقضي', 'يقضي', 'تستهدف', 'يستهدف', 'تتعلق', 'يتعلق', 'بهدف', 'بغية', 'تتناول', 'يتناول', 'تسعى', 'يسعى', 'تروم', 'يروم', 'ترمي', 'يرمي', 'تتوخى', 'يتوخى', 'تهم', 'يهم', 'تغطي', 'يغطي', 'تتمحور', 'تعنى', 'يعنى', 'تخص', 'يخص'];
/** Verbs of which the instrument is the subject, however far it stands before them. */
const AIMS_OF_IT = ['تهدف', 'يهدف', 'تركز', 'يركز', 'تنص', 'ينص', 'تروم', 'يروم', 'ترمي', 'يرمي', 'تقضي', 'يقضي'];
const TO = '(?: (?:بالاساس|ايضا|كذلك|اساسا|خاصه))?(?: (?:الي|علي|ان|في|ب|حول))?';
/** «the memorandum, signed by …, aims at»: words between the instrument and what it aims at. */
const WHO_SIGNED = '["\')،,]* (?:التي|الذي) [^.؛!؟\\n]{0,160}? (?:الي|علي)';

export const aimsAt = defineRule({
  id: 'ar/fields/aims-at',
  recognises: 'What an instrument aims at, contains or provides for.',
  pattern: sequence(
    `(?:${words(AIMS)} (?:هذه |هذا )?${INSTRUMENT}(?:${WHO_SIGNED}|${TO})|${INSTRUMENT}["')،,]* (?:${clause(24)}${words(AIMS)}|[^.؛!؟\\n]{0,300}? ${words(AIMS_OF_IT, '')})${TO}|^[^ء-ي]{0,3}${words(AIMS)} (?:الي|علي|ايضا)) `,
    evidence('[^.؛!؟\\n]{3,260}'),
  ),
  finds: ['تهدف المذكرة إلى ‹تبادل الخبرات›.', 'وقعا اتفاقية تعاون تشمل ‹تدريب الأطباء ورعاية المرضى›.', 'وتهدف المذكرة التي وقعها الوزيران إلى ‹جذب المستثمرين›.'],
  ignores: ['تهدف الزيارة إلى تعزيز العلاقات.', 'وقعا اتفاقية تعاون أمس.'],
});
