import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, SUBJECT, WHAT } from './what.ts';

const WORKS = [
  'يعمل', // works
  'تعمل', // works (f.)
  'نعمل', // we work
  'يعملان', // the two work
  'تعملان', // the two work (f.)
  'يعملون', // they work
  'يعكف', // is at work
  'تعكف', // is at work (f.)
  'نعكف', // we are at work
  'يحرص', // takes care
  'تحرص', // takes care (f.)
  'نحرص', // we take care
  'يجري العمل', // work goes on
  'جار العمل', // work goes on
  'جاري العمل', // work goes on
] as const;

/** «always», «jointly», «hard». */
const HOW = words(['حاليا', 'أيضا', 'دائما', 'كذلك', 'معا', 'جاهدا', 'جاهدة', 'باستمرار', 'بجد', 'سويا', 'الآن', 'دوما', 'بالتعاون', 'بشكل مشترك'], '');

export const worksOn = defineRule<CommitmentRule>({
  id: 'ar/commitments/works-on',
  recognises: 'A body works on something, or takes care to do it.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:${words(WORKS)}(?:[،,] [^،,.؛!؟\\n]{3,40}[،,])? `,
      named('who', `(?:["'(]*(?:${WHO}|${SUBJECT})["')]* )?`),
      `(?:${HOW}(?: ${HOW})? |في [ء-ي\\uE001]+(?: [ء-ي\\uE001]+)? )?علي |${words(['بصدد'])} `,
      `|${words(['يجري', 'تجري', 'جار', 'جاري'])} (?:حاليا|الان) )(?=(?:${ACTION}|${DEFINITE_DEED})(?: [^ .؛،,!؟]+){2})`,
      WHAT,
    ),
  ),
  finds: [
    'قال إن الوزارة ‹تعمل على توسيع برنامج المنح›.',
    '‹ويجري العمل على إعداد الدراسة الأولية للمشروع›.',
    'قال إن الهيئة العامة للطيران ‹بصدد إطلاق منصة للشكاوى›.',
    '‹نحرص في النادي على بناء شراكات جديدة›.',
    '‹ويجري حاليا إعداد منهج جديد للمعلمين›.',
    'قال إن الجانبين ‹يعملان على تحديث خطة النقل›.',
    'قال إن الوزارة ‹تعمل دائما على التصدي للحرائق قبل وقوعها›.',
    'قال إن الوزارة ‹تعمل، مستقبلا، على بناء مكتبات جديدة›.',
  ],
  ignores: [
    'تعمل المضخات على وقود الديزل.',
    'يعمل الجهاز على مدار الساعة.',
  ],
});
