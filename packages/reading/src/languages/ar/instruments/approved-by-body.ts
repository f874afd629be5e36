import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { APPROVED } from './words/not-signed.ts';

/** «voted on the bill», told as done. */
const VOTED = `${words(['صوت', 'صوتت'])}[،,]? (?:[^\\s.؛!؟]+ ){0,4}?(?:علي|لصالح|بالموافقه علي)(?![ء-ي])`;

/** «the agreement … won the approval of parliament». */
const GAINED = words(['حظي', 'حظيت', 'نال', 'نالت', 'حاز', 'حازت']);

export const approvedByBody = defineRule<StatusRule>({
  id: 'ar/instruments/approved-by-body',
  recognises: 'A cabinet, a parliament or a board approves or ratifies an instrument.',
  status: 'approved',
  weight: 'proof',
  pattern: sequence(
    notAfter(['لم', 'لن', 'لا']),
    evidence(
      `(?:${words(APPROVED, 'و|ف|ب')}|${VOTED}) ${named('parties', clauseWithout(['بانتظار', 'انتظار', 'تمهيدا', 'بموجب', 'بمقتضى', 'وفق', 'وفقا', 'تنفيذا', 'إطار'], 14))}${INSTRUMENT}`,
      `|${GAINED} ${INSTRUMENT}[^.؛!؟\uE007]{0,60} (?:ب|علي )?(?:موافقه|مصادقه)(?![ء-ي])`,
    ),
  ),
  finds: [
    '‹وافق مجلس الوزراء على مذكرة تفاهم› مع كوريا في مجال النقل.',
    'قال المقرر إن المجلس ‹صوت على مشروع قانون تصديق اتفاقية النقل الجوي› أمس.',
    'صدر مرسوم ‹بالموافقة على اتفاقية التعاون الأمني›.',
    '‹حظيت اتفاقية النقل البري بموافقة› مجلس النواب.',
    'أعلن المجلس ‹موافقته على اتفاقية النقل البري›.',
    'تضمن جدول الأعمال ‹المصادقة على اتفاقية التعاون القضائي›.',
  ],
  ignores: [
    'وقع مجلس الإدارة مذكرة تفاهم مع كوريا.',
    'لم يصادق البرلمان على اتفاقية الحدود.',
    'وافق المجلس على الميزانية السنوية.',
    'أعلن المجلس موافقته على الميزانية.',
    'حصلت الجامعة على اعتماد دولي بموجب مذكرة تفاهم مع الهيئة.',
    'أرسلت الشركة موافقتها إلى الوزارة بانتظار توقيع الأخيرة على الاتفاق.',
    'سيصوت المجلس على مشروع اتفاقية النقل الجوي.',
  ],
});
