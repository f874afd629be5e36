import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { SUBJECT, WHAT } from './what.ts';

/** What is left to do once it is approved. */
const TO_DO = [
  'إنشاء', // setting up of
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
] as const;

export const approvedDoing = defineRule<CommitmentRule>({
  id: 'ar/commitments/approved-doing',
  recognises: 'A body approves that something be set up, held or paid.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`(?:${words(['وافق', 'وافقت', 'وافقوا', 'صادق', 'صادقت'])} `, named('who', `(?:["'(]*(?:${WHO}|${SUBJECT})["')]*[،,]? )?`), `(?:[^.؛!؟\\n:]{1,60} )?|${words(['تمت', 'جرت'])} الموافقه )علي (?=${words(TO_DO, '')})`, WHAT)),
  finds: [
    '‹وافق المجلس على إنشاء مركز للترجمة›.',
    '‹وافق المجلس على تفويض وزير النقل بالتوقيع على اتفاق مع السنغال›.',
    '‹ووافقت جامعة القاهرة في اجتماعها أمس على تخصيص قاعة للمؤتمرات›.',
  ],
  ignores: [
    'وافق المجلس على مذكرة تفاهم.',
    'وافق يوم العيد يوم الجمعة.',
  ],
});
