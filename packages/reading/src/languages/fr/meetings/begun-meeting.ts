import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const begunMeeting = defineRule<MeetingRule>({
  id: 'fr/meetings/begun-meeting',
  recognises: 'A meeting has begun, and the text does not see its end.',
  status: 'ongoing',
  pattern: sequence(evidence(`(?:${words("ont débuté, a débuté, ont démarré, s'est ouverte, s'est ouvert, se sont ouverts, se sont ouvertes, s'ouvre, débute, se poursuivent")} ${clause(12)}${MEETING}|${MEETING} ${clause(14)}${words("a débuté, ont débuté, débute, s'est ouverte, s'est ouvert, se sont ouverts, s'ouvre, se poursuit, se poursuivent, est en cours, a démarré, a commencé")})`)),
  finds: [
    'La ‹quatrième conférence sur la santé a débuté› à Tunis.',
    'La ‹session annuelle du conseil est en cours›.',
  ],
  ignores: [
    'La quatrième conférence sur la santé a pris fin à Tunis.',
    'L’école a commencé son année.',
  ],
});
