import { SIGN } from '../../../text/masked.ts';
import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { AT } from './words/held.ts';

export const atTheMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/at-the-meeting',
  recognises: 'The text tells of something at, in or after a meeting, which therefore took place.',
  status: 'held',
  weak: true,
  pattern: sequence(evidence(`${words(AT)} (?:${SIGN.date} |اليوم |امس )?(?:ب|ل|لل)?${MEETING}`)),
  finds: [
    'قال ‹خلال اجتماع› اللجنة إن العمل مستمر.',
    'ألقى كلمة في ‹افتتاح المؤتمر› الرابع.',
  ],
  ignores: [
    'قال إن العمل مستمر.',
    'وعد بعقد المؤتمر قريبا.',
  ],
});
