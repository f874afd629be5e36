import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

export const heldInThePast = defineRule<MeetingRule>({
  id: 'ar/meetings/held-in-the-past',
  recognises: 'A meeting is said to have been held at a time of its own, by a participle.',
  status: 'background',
  pattern: sequence(evidence(`${MEETING} ${upToItsVerb(8)}${words(['المنعقد', 'المنعقدة'], '')}(?! (?:الان|حاليا)(?![ء-ي]))`)),
  finds: [
    'أشار إلى ‹القمة العربية المنعقدة› في عمان.',
    'نوه بنتائج ‹المؤتمر الدولي المنعقد› العام الماضي.',
  ],
  ignores: [
    'تنعقد القمة العربية في عمان.',
    'عقد المؤتمر الدولي.',
  ],
});
