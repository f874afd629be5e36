import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { SIGNING } from './words/signing.ts';

/** Verbs by which somebody who speaks brings in what was done. */
const POINTS_TO = ['مشيرا إلى', 'مشيرة إلى', 'مشيرين إلى', 'لافتا إلى', 'لافتة إلى', 'منوها إلى', 'أشار إلى', 'أشارت إلى', 'لفت إلى', 'لفتت إلى', 'معلنا', 'معلنا عن', 'معلنة', 'معلنة عن', 'معلنين', 'معلنين عن', 'كاشفا عن', 'كاشفة عن'];

export const pointedToSigning = defineRule<StatusRule>({
  id: 'ar/instruments/pointed-to-signing',
  recognises: 'Somebody who speaks brings in a signing in passing: «pointing to the signing of …».',
  status: 'signed',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(evidence(`${words(POINTS_TO)} (?:انه )?(?:تم |جري )?${words(SIGNING)} ${named('parties', clause(8))}${SIGNED_OBJECT}`)),
  finds: [
    'ذكر الوزير أنه التقى نظيره، ‹مشيرا إلى توقيع مذكرة تفاهم› في العمل.',
    'اختتم المنتدى أعماله ‹معلنا عن توقيع اتفاقية شراكة› بين الغرفتين.',
    '‹وأشار إلى توقيع البلدين عشر اتفاقيات› في النقل.',
  ],
  ignores: [
    'تحدث الوزير مشيرا إلى أهمية توقيع مذكرة تفاهم.',
    'تحدث الوزير مشيرا إلى قرب توقيع مذكرة تفاهم.',
    'تحدث الوزير مشيرا إلى اتفاقية التعاون.',
  ],
});
