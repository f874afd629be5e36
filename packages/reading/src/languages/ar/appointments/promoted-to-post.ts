import { anyOf, evidence, optional, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { office, person } from './pieces.ts';
import { POSTS, PROMOTING } from './words.ts';

export const promotedToPost = defineRule({
  id: 'ar/appointments/promoted-to-post',
  recognises: 'Somebody is promoted, moved or seconded to a post.',
  pattern: sequence(evidence(anyOf(PROMOTING, '[وب]'), '[ ]+', person, '[ ،]{1,3}', optional('من[^\\n،.]{3,40}[ ]+'), '(?:الي|علي)[ ]+', anyOf(POSTS), '[ ]+', '["(]?[ ]?', office)),
  finds: [
    'وافق المجلس على ‹ترقية سالم بن فهد الكعبي إلى وظيفة (مدير عام الميزانية›) بالمرتبة الرابعة عشرة بوزارة المالية.',
    'تقرر ‹نقل الدكتور عادل الخالدي إلى وظيفة مستشار أعمال› بالمرتبة الثالثة عشرة بوزارة النقل.',
  ],
  ignores: ['نقل الدكتور عادل الخالدي إلى وزير المالية تحيات الوفد.', 'بحث الوفد ترقية العلاقات مع سالم بن فهد الكعبي إلى شراكة.'],
});
