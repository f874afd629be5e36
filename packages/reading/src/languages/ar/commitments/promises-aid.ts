import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { SUBJECT, WHAT } from './what.ts';

const ANNOUNCED = [
  'أعلن', // announced
  'أعلنت', // announced (f.)
  'أعلنا', // the two announced
  'أعلنوا', // they announced
  'يعلن', // announces
  'تعلن', // announces (f.)
  'معلنا', // announcing
  'معلنة', // announcing (f.)
] as const;

/** What is announced before it is done. */
const GIVEN = [
  'تقديم', // giving of
  'تخصيص', // allotting of
  'تمويل', // funding of
  'إرسال', // sending of
  'منح', // granting of
  'إنشاء', // setting up of
  'تأسيس', // founding of
  'تشكيل', // forming of
  'استضافة', // hosting of
  'مضاعفة', // doubling of
  'زيادة', // increase of
  'رفع', // raising of
  'خفض', // lowering of
  'فرض', // imposing of
  'إلغاء', // abolishing of
  'إعفاء', // exempting of
  'تعليق', // suspending of
  'استئناف', // resuming of
  'تمديد', // prolonging of
  'وقف', // stopping of
  'إنهاء', // ending of
  'سحب', // withdrawing of
  'فتح', // opening of
  'إعادة فتح', // reopening of
  'إغلاق', // closing of
  'صرف', // paying out of
  'إيفاد', // sending of
  'دعمه', // his supporting
  'دعمها', // its supporting
  'تقديمه', // his giving
  'تقديمها', // its giving
  'تخصيصه', // his allotting
  'تخصيصها', // its allotting
  'انضمامه', // his joining
  'انضمامها', // its joining
  'انسحابه', // his withdrawing
  'انسحابها', // its withdrawing
  'مساهمته ب', // his contributing
  'مساهمتها ب', // its contributing
  'التبرع', // donating
  'تبرعه', // his donating
  'تبرعها', // its donating
  'تكفل', // bearing the cost
  'تكفله', // his bearing the cost
  'تكفلها', // its bearing the cost
] as const;

export const promisesAid = defineRule<CommitmentRule>({
  id: 'ar/commitments/promises-aid',
  recognises: 'A body announces that it gives, funds, sets up, imposes or ends something.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`${words(ANNOUNCED)} `, named('who', `(?:["'(]*(?:${WHO}|${SUBJECT})["')]*[،,]? (?:${WHO}[،,]? )?)?`), `(?:[^.؛!؟\\n:]{1,60} )?(?:عن )?(?=${words(GIVEN, '')})`, WHAT)),
  finds: [
    '‹أعلنت جامعة القاهرة عن تقديم خمسين منحة دراسية›.',
    '‹وأعلن المجلس تخصيص مبلغ لترميم المدرسة›.',
    '‹وأعلنت الهيئة العامة للموانئ إلغاء رسوم الرسو›.',
  ],
  ignores: [
    'أعلنت الوزارة نتائج الامتحانات.',
    'أعلن المدرب تشكيلته للمباراة.',
  ],
});
