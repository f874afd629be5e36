import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';

const UNITS = words(['عام', 'عاما', 'أعوام', 'عامين', 'سنة', 'سنوات', 'سنتين', 'شهر', 'أشهر', 'شهرا', 'شهرين'], '');
const LENGTH = `(?:${words(['عامين', 'سنتين', 'شهرين', 'عام واحد', 'سنة واحدة', 'عام', 'سنة'], '')}|[ء-ي0-9a-z]+ ${UNITS})`;

export const forTheTimeOf = defineRule({
  id: 'ar/instruments/for-the-time-of',
  recognises: 'How long an instrument lasts.',
  pattern: sequence(
    `(?:${words(['لمدة', 'مدتها', 'مدته', 'مدة', 'تستمر', 'يستمر', 'تسري لمدة', 'صالحة لمدة', 'تمتد', 'يمتد', 'تمتد لمدة', 'لفترة', 'على مدى', 'على امتداد'])} (?:${INSTRUMENT} )?|${words(['للفترة', 'للأعوام', 'للسنوات', 'خلال الفترة', 'للمدة'])} (?:من )?|(?=طويله المدي))`,
    evidence(`(?:${LENGTH}|طويله المدي|${SIGN.date}(?: ?- ?${SIGN.date})?|\\d{4} ?[-/] ?\\d{4})`),
  ),
  finds: ['وقعا اتفاقية تعاون لمدة ‹ثلاث سنوات› قابلة للتجديد.', 'تمتد الاتفاقية ومدتها ‹خمسة أعوام›.', 'ومدة المذكرة ‹سنة واحدة› تجدد تلقائيا.', 'وتمتد الاتفاقية ‹أربع سنوات›.'],
  ignores: ['استمر الاجتماع مدة طويلة من الوقت.', 'وقعا اتفاقية تعاون مشترك.'],
});
