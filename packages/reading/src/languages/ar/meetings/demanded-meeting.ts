import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import { DEMANDED } from './words/meeting-cues.ts';

export const demandedMeeting = defineRule({
  id: 'ar/meetings/demanded-meeting',
  recognises: 'A meeting that is only asked for or thought possible: it is none yet.',
  pattern: sequence(evidence(`${words(DEMANDED)} ${clause(6)}(?:${words(['عقد', 'بعقد', 'لعقد', 'تنظيم', 'بتنظيم', 'انعقاد'], '')} )${clause(2)}${MEETING}`)),
  finds: [
    '‹طالبت الكتلة بعقد جلسة› عاجلة.',
    '‹دعا إلى عقد قمة› طارئة.',
  ],
  ignores: [
    'عقدت الكتلة جلسة عاجلة.',
    'طالبت الكتلة في جلسة أمس بالرد.',
  ],
});
