import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { DENIED } from './words/not-signed.ts';

/** «refused to touch the accord», «for not carrying out the accord»: the instrument itself stands. */
const NOT_OF_WHAT_STANDS = '(?!(?:[^\\s.؛!؟;]+ ){0,4}?(?:ب?ال|ب)?(?:مساس|تخلي|خرق|انتهاك|تجاوز|تنفيذ|تطبيق|التزام|احترام|التنصل|تقيد|تعديل) )';

export const denied = defineRule<StatusRule>({
  id: 'ar/instruments/denied',
  recognises: 'The signing or the existence of an instrument is denied, or it was refused.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(evidence(`${words(DENIED)} ${NOT_OF_WHAT_STANDS}${named('parties', wordsBetween(16))}${INSTRUMENT}`)),
  finds: [
    '‹نفت الوزارة ما تردد عن توقيع اتفاقية› مع الشركة.',
    '‹لم يوقع الاتحاد أي مذكرة تفاهم› مع النادي.',
  ],
  ignores: [
    'وقعت الوزارة اتفاقية مع الشركة.',
    'نفت الوزارة ارتفاع الأسعار.',
    'رفضت الحكومة المساس باتفاق الطائف.',
    'اتهم الوفد خصومه بعدم تنفيذ الاتفاق.',
  ],
});
