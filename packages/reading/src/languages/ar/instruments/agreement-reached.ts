import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

/** Before these the agreement is only hoped for, or has failed. */
const NOT_YET = ['عدم', 'دون', 'بدون', 'أمل', 'أمله', 'أملها', 'يأمل', 'تأمل', 'يمكن', 'إمكانية', 'ضرورة', 'قرب', 'بهدف', 'أجل', 'محاولة', 'مفاوضات', 'فشل', 'فشلت', 'تعذر', 'احتمال', 'فرص', 'سبل', 'نحو', 'إلى', 'على', 'من', 'في', 'بشأن', 'حول', 'قبل', 'كيفية', 'شرط', 'حال'];
/** «came to an agreement on a new date»: no text is meant; one «on the level of experts» is. */
const NOT_ON = '(?!["\')،,]*(?: [^\\s.؛،]+){0,6}? علي (?!مستوي))';

export const agreementReached = defineRule<StatusRule>({
  id: 'ar/instruments/agreement-reached',
  recognises: 'Two sides have come to an agreement; that it was signed is not said.',
  status: 'approved',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(
    notAfter(['لم', 'لن', 'لا', 'قد', 'أن', ...NOT_YET]),
    evidence(`${words(['توصل', 'توصلت', 'توصلا', 'توصلتا', 'توصلوا', 'التوصل', 'توصلهما', 'توصله', 'توصلها'])} ${named('parties', clauseWithout(NOT_YET, 12))}(?:الي |ل(?=["'(]*\uE007))${INSTRUMENT}`),
    NOT_ON,
  ),
  finds: [
    '‹توصلت وزارة المالية والبنك الدولي إلى اتفاق بشأن قرض› جديد.',
    'أعلن البنك الدولي ‹التوصل إلى اتفاقية تمويل› مع وزارة المالية.',
    'وقال إن الطرفين ‹توصلا إلى اتفاق› لوقف إطلاق النار.',
  ],
  ignores: [
    'أعربت الوزارة عن أملها في التوصل إلى اتفاق مع البنك الدولي.',
    'انتهت الجولة دون التوصل إلى اتفاق.',
    'توصلت وزارة المالية والبنك الدولي إلى اتفاق على موعد جديد.',
    'لم يتوصل الطرفان إلى اتفاقية نهائية.',
    'توصلت اللجنة إلى نتائج بشأن اتفاقية التمويل.',
  ],
});
