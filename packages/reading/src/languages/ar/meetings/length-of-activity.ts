import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const UNIT = words(['أيام', 'يوما', 'يومين', 'أسبوع', 'أسبوعا', 'أسبوعين', 'أسابيع', 'شهرا', 'شهرين', 'أشهر', 'ساعات'], '');

export const lengthOfActivity = defineRule({
  id: 'ar/meetings/length-of-activity',
  recognises: 'How long a course, a visit or a meeting lasts.',
  pattern: sequence(
    `${words(['استمرت', 'استمر', 'تستمر', 'يستمر', 'دامت', 'تدوم', 'على مدار', 'على مدى', 'لمدة', 'مدتها', 'مدته', 'تستغرق'])} `,
    evidence(`(?:(?:[ء-ي0-9a-z]+ )?${UNIT})`),
  ),
  finds: ['نظم المعهد دورة تدريبية استمرت ‹ثلاثة أيام›.', 'زيارة رسمية تستمر ‹يومين›.'],
  ignores: ['استمرت المناقشات طويلا.', 'دورة تدريبية للقضاة.'],
});
