import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

export const minutesOf = defineRule<MeetingRule>({
  id: 'ar/meetings/minutes-of',
  recognises: 'The heading of minutes names the meeting that was held.',
  status: 'held',
  pattern: sequence(evidence(`^["'(]*محضر ${MEETING}`)),
  finds: ['‹محضر الاجتماع› الثالث للجنة المياه.', '‹محضر جلسة› مجلس البلدية.'],
  ignores: ['وقع الطرفان محضر الاجتماع.', 'محضر الضبط جاهز.'],
});
