import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

/** What a conference does at its end. */
const SPEAKS = [
  'دعا', // called for
  'دعت', // called for (f.)
  'حث', // urged
  'حثت', // urged (f.)
  'أوصى', // recommended
  'أوصت', // recommended (f.)
  'أكد', // stressed
  'أكدت', // stressed (f.)
  'أدان', // condemned
  'أدانت', // condemned (f.)
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'خلص', // concluded
  'خلصت', // concluded (f.)
  'خرج', // came out
  'خرجت', // came out (f.)
  'أسفر', // resulted in
  'أسفرت', // resulted in (f.)
  'قرر', // decided
  'قررت', // decided (f.)
  'اعتمد', // adopted
  'اعتمدت', // adopted (f.)
  'أقرت', // approved (f.)
  'كلف', // entrusted
  'كلفت', // entrusted (f.)
] as const;

export const concludes = defineRule<MeetingRule>({
  id: 'ar/meetings/concludes',
  recognises: 'A conference or a session itself calls, recommends or condemns, or something happens at the close of its work.',
  status: 'held',
  pattern: sequence(
    evidence(`${words(SPEAKS)} (?=["'(]*(?:ال)?(?:موتمر|منتدي|ملتقي|ندوه|قمه|اجتماع|دوره|ورشه|لقاء|جلسه)(?![ء-ي]))${MEETING}`),
    `|${MEETING} ${upToItsVerb(12)}(?:في |لدي )?(?:ختام|اختتام) (?:اعماله|اعمالها|اشغاله|اشغالها|فعالياته|فعالياتها|جلساته|جلساتها)`,
  ),
  finds: [
    '‹أوصى المؤتمر› الدولي للمياه بترشيد الري.',
    '‹أوصى ملتقى› القراءة بفتح المكتبات مساء.',
    '‹أوصى "المؤتمر› الدولي للمياه" بترشيد الري.',
    '‹دعت الندوة› العربية للطفولة إلى سن قانون.',
    '‹حث المؤتمر› العربي للصحة الدول على التعاون.',
    '‹قررت الدورة› التاسعة للمجلس فتح مكتب.',
    'رأى أن ‹المؤتمر العربي للصحة حقق في ختام أعماله› هدفه.',
  ],
  ignores: [
    'دعا إلى المؤتمر عدد من الخبراء.',
    'أكد الوزير أهمية العمل.',
    'قررت الوزارة عقد المؤتمر الثاني.',
  ],
});
