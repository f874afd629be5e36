import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const atTheMeeting = defineRule<MeetingRule>({
  id: 'fr/meetings/at-the-meeting',
  recognises: 'The text tells of something at, in or after a meeting, which therefore took place.',
  status: 'held',
  weak: true,
  pattern: sequence(evidence(`${words("lors de, lors du, lors d, au cours de, au cours du, au cours d, durant, pendant, à l'issue de, à l'issue du, à l'issue d, en marge de, en marge du, à l'occasion de, à l'occasion du, dans le cadre de, dans le cadre du, à l'ouverture de, à l'ouverture du, à la clôture de, au terme de, au terme du, devant la, travaux de, travaux du")}[ '](?:la |l'|cette |ce |sa |leur |une? )?${clause(2)}${MEETING}`)),
  finds: [
    'Elle a parlé ‹lors de la réunion› du conseil.',
    'Il a prononcé un discours ‹à l’ouverture de la quatrième conférence›.',
  ],
  ignores: [
    'Elle a parlé du travail.',
    'Il a promis de tenir bientôt la conférence.',
  ],
});
