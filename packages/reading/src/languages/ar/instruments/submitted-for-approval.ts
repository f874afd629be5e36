import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';

/** «finished the first reading of the bill that ratifies …». */
const AT_A_READING = words(['القراءة', 'قراءة', 'مناقشة', 'بمناقشة', 'دراسة', 'بدراسة', 'تأجيل التصويت', 'أجل التصويت', 'أجلت التصويت', 'أحال', 'أحالت', 'إحالة'], 'و|ف');
const WILL_VOTE = ['سيصوت', 'ستصوت', 'يصوت', 'تصوت', 'سيصوتون'];

export const submittedForApproval = defineRule<StatusRule>({
  id: 'ar/instruments/submitted-for-approval',
  recognises: 'An instrument is put before a parliament or a board, which is to ratify it.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(
    notAfter(['أقر', 'أقرت', 'اعتمد', 'اعتمدت', 'على']),
    evidence(`${words(['أحال', 'أحالت', 'إحالة', 'يناقش', 'تناقش', 'ناقش', 'ناقشت', 'يدرس', 'تدرس', 'ينظر في', 'تنظر في', 'يصوت على', 'تصوت على', 'يعرض', 'تعرض', 'عرضت', 'مشروع قانون', 'قدمت', 'قدم'])} (?:[^\\s.؛!؟;]+ ){0,12}?(?:بال|ال|ب|لل)(?:تصديق|مصادقه|موافقه) علي ${clause(4)}${INSTRUMENT}|${AT_A_READING} (?:[^\\s.؛!؟;]+ ){0,8}?[لب]?مشروع قانون (?:[بل]?ال|لل)?(?:تصديق|مصادقه|انضمام|موافقه)(?![ء-ي]) ${clause(6)}${INSTRUMENT}|${words(WILL_VOTE)} (?:[^\\s.؛!؟;]+ ){0,5}?علي ${clause(4)}${INSTRUMENT}`),
  ),
  finds: [
    '‹أحالت الحكومة إلى مجلس النواب مشروع قانون التصديق على اتفاقية النقل البري›.',
    'أنهى المجلس ‹القراءة الأولى لمشروع قانون تصديق اتفاقية النقل الجوي› مع الأردن.',
    'قال النائب إن البرلمان ‹سيصوت غدا على اتفاق القرض› مع البنك.',
    '‹يناقش البرلمان غدا الموافقة على اتفاق القرض› مع البنك.',
  ],
  ignores: [
    'وافق مجلس النواب على مشروع قانون بالموافقة على اتفاقية النقل البري.',
    'ناقش البرلمان اتفاقية النقل البري.',
    'صوت مجلس النواب على مشروع قانون تصديق اتفاقية النقل الجوي.',
  ],
});
