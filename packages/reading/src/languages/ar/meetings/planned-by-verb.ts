import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words, wordsBetween } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { IS_TO_HOLD } from './words/held.ts';

export const plannedByVerb = defineRule<MeetingRule>({
  id: 'ar/meetings/planned-by-verb',
  recognises: 'It is planned that a body should hold a meeting, or make a visit.',
  status: 'planned',
  pattern: sequence(
    evidence(
      `${words(['من المقرر', 'من المنتظر', 'من المتوقع', 'من المرتقب', 'المقرر', 'كان مقررا', 'وكان مقررا', 'يعتزم', 'تعتزم'])} ${wordsBetween(3)}(?:ان )?${words(IS_TO_HOLD)} ${clause(14)}${MEETING}`,
    ),
  ),
  finds: [
    '‹ومن المقرر أن تعقد اللجنة العليا اجتماعا› في عمان.',
    '‹من المنتظر أن تستضيف الرباط المؤتمر› الخامس.',
    '‹من المقرر أن يقوم وفد الجامعة بزيارة› إلى تونس.',
  ],
  ignores: [
    'تعقد اللجنة العليا اجتماعا في عمان.',
    'من المقرر أن تعلن النتائج.',
  ],
});
