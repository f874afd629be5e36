import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SETTING } from './words/setting.ts';
import { DRAFTS, NEGOTIATING } from './words/to-come.ts';

/** «the talks on …, and the signing of …»: of the second no talks are told. */
const NO_SIGNING_AFTER = '(?![^.؛!؟]{0,80}[،,] ?و(?:ال)?(?:توقيع|ابرام|امضاء) )';

/** «a memorandum on political consultations, and a programme»: a field that two ministries consult on. */
const NO_FIELD = '(?!(?:ال)?(?:سياسيه|دبلوماسيه)(?![ء-ي]))';

/** «the agreement … is still being drafted». */
const IN_THE_MAKING = `(?:(?:قيد|تحت|في طور|محل) (?:ال)?(?:تفاوض|دراسه|اعداد|صياغه|مناقشه|مراجعه|تداول|بحث)(?![ء-ي])|شبه (?:جاهزه?|مكتمله?|منجزه?|نهاييه?)(?![ء-ي]))`;

/** «the two are at work on completing the terms of ⟨it⟩». */
const DRAFTING = `${words(['استكمال', 'صياغة', 'إعداد', 'وضع', 'كتابة', 'بلورة', 'الانتهاء من', 'التفاوض على', 'التفاوض حول', 'الاتفاق على'], 'و|ب|ل')} ${words(['بنود', 'مواد', 'نصوص', 'نص', 'صيغة', 'تفاصيل'], '')} (?:هذه |هذا )?`;

/** «so as to come to an accord on …». */
const TO_REACH = `(?:${words(['بهدف', 'بغية', 'قصد', 'بقصد', 'من أجل', 'سعيا إلى', 'أملا في', 'رغبة في'], 'و')} |(?<![ء-ي])و?لل?)(?:ال)?توصل الي `;

export const underNegotiation = defineRule<StatusRule>({
  id: 'ar/instruments/under-negotiation',
  recognises: 'An instrument is being negotiated or drafted.',
  status: 'under_negotiation',
  weight: 'proof',
  pattern: sequence(evidence(`${words(NEGOTIATING)} ${NO_FIELD}${NO_SIGNING_AFTER}${clauseWithout(['تنفيذ', 'تطبيق', 'الالتزام', 'تفعيل', 'متابعة', 'سير', 'بنود', 'ببنود', 'استفادة', 'الاستفادة', 'استغلال', ...SETTING], 10)}${INSTRUMENT}|${INSTRUMENT}["')،,]* (?:[^\\s.؛!؟]+ ){0,10}?${IN_THE_MAKING}|${DRAFTING}${INSTRUMENT}|${TO_REACH}${INSTRUMENT}|${words(DRAFTS)} ${clauseWithout(SETTING, 3)}${INSTRUMENT}`)),
  finds: [
    'عقد الطرفان جولة من ‹مفاوضات اتفاقية التجارة الحرة› في أنقرة.',
    '‹يعملان على صياغة مواد الاتفاقية› هذا الأسبوع.',
    'وأوضح أن ‹مذكرة التفاهم بين الهيئتين ما زالت قيد الدراسة›.',
    'وقال إن الطرفين يعملان على ‹استكمال بنود الاتفاقية›.',
    'وأكد أن ‹اتفاق التجارة الحرة بين البلدين بات شبه جاهز›.',
    'سلمت الوزارة ‹مشروع مذكرة تفاهم› إلى الجامعة.',
    'اتفقا على مواصلة الحوار ‹بهدف التوصل إلى اتفاق› مع الشركة.',
    'اتفق الجانبان على بدء ‹التباحث لتوقيع مذكرة تفاهم› في النقل الجوي.',
  ],
  ignores: [
    'وقع الطرفان اتفاقية التجارة الحرة في أنقرة.',
    'يعمل الفريق على تنفيذ اتفاقية التجارة الحرة.',
    'تبدأ المفاوضات الأسبوع المقبل.',
    'وقعا مذكرة تفاهم في المشاورات السياسية، والإعلام، وبرنامجا تنفيذيا للتعليم.',
    'وقعت الهيئة مذكرة التفاهم، والمشروع قيد التنفيذ.',
    'شهدت الدورة مناقشة الملفات المشتركة، والتوقيع على مذكرة تفاهم.',
    'بحثت الغرفة استفادة القطاع الخاص من اتفاق التجارة الحرة.',
    'تنفذ الشركة مشاريع في الصحراء بموجب اتفاقية التعاون.',
    'بحث اللقاء سير العمل ببنود الاتفاق الإطاري.',
  ],
});
