import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { AUTHORISED } from './words/not-signed.ts';

/** «charged the minister with signing»: of these the signing must be told. */
const CHARGED = ['كلف', 'كلفت', 'تكليف', 'أذن', 'أذنت', 'انتدب', 'انتدبت', 'رخص', 'الترخيص'];
const TO_SIGN = words(['بتوقيع', 'بالتوقيع على', 'توقيع', 'التوقيع على', 'بإبرام', 'بإمضاء', 'لتوقيع', 'للتوقيع على'], 'و');

export const authorisedToSign = defineRule<StatusRule>({
  id: 'ar/instruments/authorised-to-sign',
  recognises: 'A cabinet or a head of State empowers someone to negotiate and sign.',
  status: 'authorised',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(AUTHORISED)} ${clause(40)}|${words(CHARGED, 'و|ف|ب')} ${clause(12)}${TO_SIGN} ${clause(4)})${INSTRUMENT}`)),
  finds: [
    'قرر مجلس الوزراء ‹تفويض وزير النقل بالتباحث في شأن مشروع مذكرة تفاهم› مع الأردن والتوقيع عليه.',
    '‹فوض المجلس وزير العدل بالتوقيع على اتفاقية تعاون قضائي›.',
    '‹كلف المجلس وزير العدل بالتوقيع على اتفاقية تعاون قضائي› مع تونس.',
  ],
  ignores: [
    'وقع وزير النقل مذكرة تفاهم مع الأردن.',
    'ناقش المجلس تفويض الصلاحيات.',
    'كلف المجلس لجنة بدراسة اتفاقية تعاون قضائي.',
  ],
});
