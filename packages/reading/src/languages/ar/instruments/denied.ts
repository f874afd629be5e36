import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { DENIED, NOT_DONE } from './words/not-signed.ts';

/** «refused to touch the accord», «for not carrying out the accord»: the instrument itself stands. */
const NOT_OF_WHAT_STANDS = '(?!(?:[^\\s.؛!؟;]+ ){0,4}?(?:ب?ال|ب)?(?:مساس|تخلي|خرق|انتهاك|تجاوز|تنفيذ|تطبيق|التزام|احترام|التنصل|تقيد|تعديل) )';

/** «what was said of the signing of an agreement … is untrue». */
const TOLD_OF = [
  `ما (?:(?:قد|تم|جري|يتم|كان) )?${words(['تداوله', 'تداولته', 'نشر', 'نشرته', 'تردد', 'أشيع', 'يشاع', 'يتداول', 'يتردد', 'ذكر', 'ذكرته', 'أثير'], '')} (?:[^\\s.؛!؟،]+ ){0,4}?`,
  '(?:بشان|حول|عن|من|بخصوص)',
].join('');
const UNTRUE = words(['منفي', 'غير صحيح', 'عار', 'عارية', 'عارٍ', 'لا صحة', 'لا أساس', 'كاذب', 'كاذبة', 'مفبرك', 'مفبركة', 'محض', 'ليس صحيحا']);

/** «condemned the news that it had signed an agreement»: what is condemned is that somebody tells it. */
const NEWS_CONDEMNED = [
  `${words(['استنكر', 'استنكرت', 'استهجن', 'استهجنت', 'فند', 'فندت', 'دحض', 'دحضت', 'كذب', 'كذبت', 'مستنكرا', 'مكذبا', 'مفندا'], '')} ${wordsBetween(14)}${words(['خبر', 'خبرا', 'الخبر', 'أخبار', 'الأخبار', 'أنباء', 'الأنباء', 'نبأ', 'مزاعم', 'ادعاءات', 'شائعة', 'شائعات', 'الشائعات', 'تقارير'], '')} (?:[^\\s.؛!؟]+ ){0,4}["']?`,
  '(?:ان|بان|عن|حول|بشان|مفادها?|مفاده|ب)[:]? ?',
].join('');

/** «that no accord was reached does not mean that the talks are over». */
const NOT_ITS_END = `(?![^.؛!؟]{0,60} لا (?:يعني|تعني) )`;

export const denied = defineRule<StatusRule>({
  id: 'ar/instruments/denied',
  recognises: 'The signing or the existence of an instrument is denied, or it was refused.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `${words(DENIED)} ${NOT_OF_WHAT_STANDS}${named('parties', wordsBetween(16))}${INSTRUMENT}`,
      `|${words(NOT_DONE)} (?:ان )?${NOT_OF_WHAT_STANDS}${named('parties', clause(14))}${INSTRUMENT}${NOT_ITS_END}`,
      `|${words(['عدم'], 'و|ف|ب|ل')} ${NOT_OF_WHAT_STANDS}${named('parties', clauseWithout(['معوقات', 'عوائق', 'عقبات', 'موانع'], 8))}${INSTRUMENT}${NOT_ITS_END}`,
      `|${NEWS_CONDEMNED}${wordsBetween(14)}${INSTRUMENT}|${TOLD_OF} ${wordsBetween(12)}${INSTRUMENT}(?=[^.؛!؟]{0,80} ["']?${UNTRUE})`,
    ),
  ),
  finds: [
    '‹نفت الوزارة ما تردد عن توقيع اتفاقية› مع الشركة.',
    '‹لم يوقع الاتحاد أي مذكرة تفاهم› مع النادي.',
    'قامت الوزارة ‹بنفي ما نشر عن توقيع اتفاقية› مع الشركة.',
    'أكد المكتب أن ‹ما تم تداوله بشأن توقيع أي اتفاقية› بين الجانبين غير صحيح.',
    '‹استهجنت الهيئة تقارير نشرها موقع محلي عن توقيع اتفاقية› مع الشركة.',
  ],
  ignores: [
    'استنكر الوزير تأخر الأخبار، ووقع اتفاقية مع الشركة.',
    'وقعت الوزارة اتفاقية مع الشركة.',
    'نفت الوزارة ارتفاع الأسعار.',
    'أكد المكتب ما نشر عن توقيع اتفاقية مع الشركة.',
    'رفضت الحكومة المساس باتفاق الطائف.',
    'اتهم الوفد خصومه بعدم تنفيذ الاتفاق.',
    'قالت الوزارة إن عدم التوصل إلى اتفاق حتى الآن لا يعني انتهاء المفاوضات.',
    'أكد المدير عدم وجود معوقات أمام الاتفاق مع الشركة.',
    'لم توقع شركة واحدة بعد، وقال إن ذلك لن يؤثر على الاتفاق.',
  ],
});
