import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, notAfter, sequence, SIGNED_OBJECT, words } from '../patterns.ts';

/** What else is «held» with the same verb. */
const HELD = ['اجتماع', 'اجتماعا', 'اجتماعها', 'اجتماعه', 'لقاء', 'لقاءا', 'جلسة', 'جلسته', 'جلستها', 'ندوة', 'مؤتمرا', 'مؤتمر', 'دورة', 'دورتها', 'ورشة', 'قمة', 'مباحثات', 'محادثات', 'مشاورات', 'جولة', 'العزم', 'لقاءات', 'اجتماعات', 'منتدى', 'بحث', 'لبحث', 'لمناقشة', 'لتفعيل', 'لتوقيع', 'لمتابعة', 'متابعة', 'بمتابعة', 'لتنفيذ', 'تنفيذ', 'بتنفيذ', 'لتطبيق', 'لدراسة', 'لمراجعة', 'لتقييم', 'لاستعراض', 'لإعداد', 'لصياغة', 'لتجديد', 'المكلفة', 'المعنية', 'المنبثقة'];
/** «⟨the committee⟩ held, on the agreement, a meeting». */
const HELD_AFTER = `(?![^.؛!؟]{0,160} ${words(['اجتماعا', 'اجتماعها', 'اجتماعه', 'اجتماعهما', 'اجتماعاتها', 'لقاء', 'جلسة', 'جلستها', 'جلسته', 'ندوة', 'دورتها', 'دورته', 'ورشة', 'مؤتمرا', 'مباحثات', 'محادثات', 'مشاورات'], '')})`;

export const concludedByVerb = defineRule<StatusRule>({
  id: 'ar/instruments/concluded-by-verb',
  recognises: 'An instrument is concluded, with the verb that is also said of meetings: «the ministry concluded an agreement with …».',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(notAfter(['التي', 'الذي', 'لم', 'لن', 'لا', 'أن']), evidence(`${words(['عقدت', 'عقدا', 'عقدتا'])} ${named('parties', clauseWithout(HELD, 8))}${SIGNED_OBJECT}${HELD_AFTER}`)),
  finds: [
    '‹عقدت وزارة الصحة اتفاقية تعاون› مع جامعة الكويت.',
    'وفي الرياض ‹عقدتا مذكرة تفاهم› لتبادل الخبرات.',
  ],
  ignores: [
    'عقدت وزارة الصحة اجتماعا لمناقشة اتفاقية التعاون.',
    'عقدت اللجنة الثالثة لمتابعة البرنامج التنفيذي لاتفاقية التعاون اجتماعا.',
    'عقدت الوزارتان بموجب ما نصت عليه مذكرة التفاهم اجتماعا.',
    'عقدت اللجنة جلسة حول مذكرة التفاهم.',
  ],
});
