import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { HONORIFICS } from './words/honorifics.ts';

export const onBehalfOf = defineRule({
  id: 'ar/statements/on-behalf-of',
  recognises: 'The office or the body in whose name someone speaks.',
  pattern: sequence(`${words(['نيابة عن', 'بالنيابة عن', 'باسم', 'ممثلا عن', 'ممثلا ل', 'بالإنابة عن'])} (?:${words(HONORIFICS, '')} ){0,2}["'(]*`, evidence(`${WHO}(?: ${WHO})*`)),
  finds: ['ألقى الكلمة نيابة عن ‹الأمين العام للأمم المتحدة›.', 'تحدث باسم ‹جامعة الدول العربية› عن الأزمة.'],
  ignores: ['ألقى كلمة في الاجتماع.', 'عرفت المدينة باسم آخر.'],
});
