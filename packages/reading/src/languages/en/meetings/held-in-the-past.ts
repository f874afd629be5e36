import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const heldInThePast = defineRule<MeetingRule>({
  id: 'en/meetings/held-in-the-past',
  recognises: 'A meeting is spoken of as one of the past.',
  status: 'background',
  pattern: sequence(evidence(`(?:${words('previous, last, since the, outcomes of the, decisions of the, recommendations of the, resolutions of the, results of the, adopted at the, adopted by the, during its previous, at its last, launched at the')} ${clause(2)}${MEETING}|${MEETING},? (?:which was |that was )?held ${clause(5)}${words('last year, last month, years ago')})`)),
  finds: [
    'They recalled the ‹decisions of the previous session›.',
    'It rested on the ‹outcomes of the regional conference›.',
  ],
  ignores: [
    'They opened the regional conference.',
    'The previous director retired.',
  ],
});
