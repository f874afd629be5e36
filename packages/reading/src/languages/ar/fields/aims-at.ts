import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

const AIMS = ['تهدف', 'يهدف', 'هدفها', 'تركز', 'يركز', 'تنص', 'ينص', 'تتضمن', 'يتضمن', 'تضمنت', 'تضمن', 'تشمل', 'يشمل', 'تقضي', 'يقضي', 'تستهدف', 'تتعلق', 'يتعلق', 'بهدف', 'بغية', 'تتناول', 'تسعى'];
const TO = '(?: (?:بالاساس|ايضا|كذلك|اساسا))?(?: (?:الي|علي|ان|في|ب))?';

export const aimsAt = defineRule({
  id: 'ar/fields/aims-at',
  recognises: 'What an instrument aims at, contains or provides for.',
  pattern: sequence(
    `(?:${words(AIMS)} (?:هذه |هذا )?${INSTRUMENT}${TO}|${INSTRUMENT}["')،,]* ${clause(24)}${words(AIMS)}${TO}) `,
    evidence('[^.؛!؟\\n]{3,260}'),
  ),
  finds: ['تهدف المذكرة إلى ‹تبادل الخبرات›.', 'وقعا اتفاقية تعاون تشمل ‹تدريب الأطباء ورعاية المرضى›.'],
  ignores: ['تهدف الزيارة إلى تعزيز العلاقات.', 'وقعا اتفاقية تعاون أمس.'],
});
