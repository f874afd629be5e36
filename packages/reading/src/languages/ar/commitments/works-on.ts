import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';

const WORKS = [
  'يعمل', // works
  'تعمل', // works (f.)
  'نعمل', // we work
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

export const worksOn = defineRule<CommitmentRule>({
  id: 'ar/commitments/works-on',
  recognises: 'A body works on something, or takes care to do it.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`(?:${words(WORKS)} `, named('who', `(?:["'(]*(?:${WHO}|${SUBJECT})["')]* )?`), `(?:حاليا |ايضا |في [ء-ي\\uE001]+(?: [ء-ي\\uE001]+)? )?علي |${words(['بصدد'])} )(?=${ACTION}(?: [^ .؛،,!؟]+){2})`, WHAT)),
  finds: [
    'قال إن الوزارة ‹تعمل على توسيع برنامج المنح›.',
    '‹ويجري العمل على إعداد الدراسة الأولية للمشروع›.',
    'قال إن الهيئة العامة للطيران ‹بصدد إطلاق منصة للشكاوى›.',
    '‹نحرص في النادي على بناء شراكات جديدة›.',
  ],
  ignores: [
    'تعمل المضخات على وقود الديزل.',
    'يعمل الجهاز على مدار الساعة.',
  ],
});
