import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';

export const submittedForApproval = defineRule<StatusRule>({
  id: 'ar/instruments/submitted-for-approval',
  recognises: 'An instrument is put before a parliament or a board, which is to ratify it.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(
    notAfter(['أقر', 'أقرت', 'اعتمد', 'اعتمدت', 'على']),
    evidence(`${words(['أحال', 'أحالت', 'إحالة', 'يناقش', 'تناقش', 'ناقش', 'ناقشت', 'يدرس', 'تدرس', 'ينظر في', 'تنظر في', 'يصوت على', 'تصوت على', 'يعرض', 'تعرض', 'عرضت', 'مشروع قانون', 'قدمت', 'قدم'])} (?:[^\\s.؛!؟;]+ ){0,12}?(?:بال|ال|ب|لل)(?:تصديق|مصادقه|موافقه) علي ${clause(4)}${INSTRUMENT}`),
  ),
  finds: [
    '‹أحالت الحكومة إلى مجلس النواب مشروع قانون التصديق على اتفاقية النقل البري›.',
    '‹يناقش البرلمان غدا الموافقة على اتفاق القرض› مع البنك.',
  ],
  ignores: [
    'وافق مجلس النواب على مشروع قانون بالموافقة على اتفاقية النقل البري.',
    'ناقش البرلمان اتفاقية النقل البري.',
  ],
});
