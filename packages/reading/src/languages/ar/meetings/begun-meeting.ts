import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

export const begunMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/begun-meeting',
  recognises: 'A meeting has begun, and the text does not see its end.',
  status: 'ongoing',
  pattern: sequence(evidence(`${words(['بدأ', 'بدأت', 'انطلق', 'انطلقت', 'تنطلق', 'تتواصل', 'تواصلت', 'يتواصل'])} ${clause(14)}${MEETING}`), `|${MEETING} ${clause(12)}${words(['الذي', 'التي'], '')} ${words(['انطلقت', 'انطلق', 'بدأت', 'بدأ', 'تتواصل'], '')}`),
  finds: [
    '‹بدأت في تونس أعمال المؤتمر› الرابع للصحة.',
    '‹تتواصل في العاصمة أعمال المؤتمر› الخامس للمياه.',
  ],
  ignores: [
    'اختتمت في تونس أعمال المؤتمر الرابع للصحة.',
    'بدأت المدرسة عامها الجديد.',
  ],
});
