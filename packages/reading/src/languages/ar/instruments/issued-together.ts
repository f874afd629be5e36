import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { OF_THIS_TIME } from './issued-by.ts';
import { clauseWithout, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

const ISSUE = ['صدر', 'أصدر', 'أصدرت', 'أصدرا', 'أصدرتا', 'أصدروا', 'تبنى', 'تبنيا', 'تبنت', 'تبنوا'];
/** What else is issued about an instrument. */
const OTHER_PAPERS = ['قرار', 'قرارا', 'مرسوم', 'مرسوما', 'ظهير', 'قانون', 'قانونا', 'حكم', 'حكما', 'أمر', 'أمرا', 'بشأن', 'حول', 'بموجب', 'وفق', 'تنفيذا', 'خلفية', 'على', 'إلى'];
/** «issued after a meeting», and not «said in a joint statement»: whoever only speaks together has come to no text. */
const AFTER_MEETING = `[،,]? (?:${words(['الذي', 'والذي'], '')} )?${words(['صدر', 'صادر', 'الصادر', 'أصدر', 'أصدراه', 'توج', 'توجت'], '')} ${words(['عقب', 'إثر', 'بعد', 'في ختام', 'في أعقاب', 'في نهاية', 'خلال', 'عن الاجتماع', 'عن اللقاء', 'عن القمة', 'عن المباحثات'], '')}${OF_THIS_TIME}`;

export const issuedTogether = defineRule<StatusRule>({
  id: 'ar/instruments/issued-together',
  recognises: 'A joint statement or declaration was issued by those who met.',
  status: 'approved',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(notAfter(['لم', 'لن', 'لا', 'أن']), evidence(`(?:${words(ISSUE)} ${named('parties', clauseWithout(OTHER_PAPERS, 9))}${INSTRUMENT}|${INSTRUMENT}${AFTER_MEETING})`)),
  finds: [
    '‹أصدر العراق وتونس بيانا مشتركا› في ختام الزيارة.',
    'وذكر ‹بيان مشترك، صدر عقب› لقاء الوزيرين أن البلدين يدعمان الميناء.',
    '‹وصدر في ختام اللقاء بيان مشترك› أكد دعم الموانئ.',
  ],
  ignores: [
    'قالت المنظمتان في بيان مشترك إن الوضع صعب.',
    'صدر مرسوم بالموافقة على اتفاقية التعاون الأمني.',
    'لم يصدر بيان مشترك عن اللقاء.',
    'أصدرت الوزارة قرارا بشأن اتفاقية النقل.',
  ],
});
