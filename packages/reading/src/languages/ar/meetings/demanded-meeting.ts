import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import { DEMANDED, DEMANDED_WITH } from './words/meeting-cues.ts';

export const demandedMeeting = defineRule({
  id: 'ar/meetings/demanded-meeting',
  recognises: 'A meeting that is only asked for or thought possible: it is none yet.',
  pattern: sequence(evidence(`(?:${words(DEMANDED)} ${clause(6)}(?:الي )?(?:${words(['عقد', 'بعقد', 'لعقد', 'تنظيم', 'بتنظيم', 'انعقاد', 'بانعقاد'], '')} )${clause(2)}|${words(DEMANDED_WITH)} ${clause(4)}(?=ب))${MEETING}`)),
  finds: [
    '‹دعت الوزارة إلى عقد مؤتمر› دولي.',
    '‹طالبت الكتلة بجلسة› عاجلة.',
    '‹طالبت الكتلة بعقد جلسة› عاجلة.',
    '‹دعا إلى عقد قمة› طارئة.',
  ],
  ignores: [
    'عقدت الكتلة جلسة عاجلة.',
    'طالبت الكتلة في جلسة أمس بالرد.',
    'دعا الوزير نظيره إلى زيارة تونس.',
  ],
});
