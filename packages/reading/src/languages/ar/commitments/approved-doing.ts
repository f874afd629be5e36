import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { SUBJECT, WHAT } from './what.ts';

/** What is left to do once it is approved. */
const TO_DO = [
  'إنشاء', // setting up of
  'إعادة', // doing again of
  'إصدار', // issuing of
  'تأسيس', // founding of
  'إقامة', // holding of
  'تشكيل', // forming of
  'تخصيص', // allotting of
  'تحويل', // turning of
  'منح', // granting of
  'تمويل', // funding of
  'تمديد', // prolonging of
  'زيادة', // increase of
  'تنظيم', // organising of
  'استضافة', // hosting of
  'عقد', // holding of
  'إيفاد', // sending of
  'إرسال', // sending of
  'إطلاق', // launching of
  'استحداث', // creation of
  'إعداد', // preparing of
  'تفويض', // authorising of
  'تخويل', // authorising of, in Iraq
  'تكليف', // charging of
  'تقديم', // giving of
  'تعديل', // amending of
  'تأجيل', // postponing of
  'نقل', // transfer of
  'إحالة', // referring of
  'صرف', // paying out of
  'شراء', // purchase of
  'بناء', // building of
  'إضافة', // adding of
  'إلغاء', // abolishing of
  'رفع', // raising of
  'خفض', // lowering of
  'تخفيض', // lowering of
  'استكمال', // completion of
  'منع', // forbidding of
  'فتح', // opening of
  'توسيع', // widening of
  'دعم', // support of
  'تنفيذ', // carrying out of
  'إجراء', // carrying out of
  'اتخاذ', // taking of
  'دمج', // merging of
  'وقف', // stopping of
  'إيقاف', // stopping of
  'إدراج', // putting on (the agenda) of
  'إعفاء الشركات', // exempting of the companies
] as const;

export const approvedDoing = defineRule<CommitmentRule>({
  id: 'ar/commitments/approved-doing',
  recognises: 'A body approves that something be set up, held or paid.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(
    evidence(
      `(?:${words(['وافق', 'وافقت', 'وافقوا', 'صادق', 'صادقت', 'صوت', 'صوتت', 'يوافق', 'يصادق', 'تصادق', 'يصوت', 'تصوت'])} `,
      named('who', `(?:["'(]*(?:${WHO}|${SUBJECT})["')]*[،,]? )?`),
      `(?:[^.؛!؟\\n:]{1,80} )?|${words(['تمت', 'جرت', 'تم', 'جرى'])} (?:خلال[^.؛!؟\\n،,]{1,60} )?(?:الموافقه|المصادقه|التصويت) )علي (?=${words(TO_DO, '')})`,
      WHAT,
    ),
  ),
  finds: [
    '‹وافق المجلس على إنشاء مركز للترجمة›.',
    '‹وافقت جامعة القاهرة، من حيث المبدأ، على إعادة إصدار الدليل›.',
    '‹وصوت المجلس على تأجيل استيفاء الرسوم›.',
    'وفي الجلسة ‹جرى التصويت على نقل الصلاحيات›.',
    '‹وافق المجلس على تفويض وزير النقل بالتوقيع على اتفاق مع السنغال›.',
    '‹ووافقت جامعة القاهرة في اجتماعها أمس على تخصيص قاعة للمؤتمرات›.',
  ],
  ignores: [
    'وافق المجلس على مذكرة تفاهم.',
    'وافق يوم العيد يوم الجمعة.',
    'صوت الناخبون في المدينة.',
  ],
});
