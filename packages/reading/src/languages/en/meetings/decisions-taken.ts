import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';

const COUNTED = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty) (?:[a-z]+ )?(?:resolutions|decisions|recommendations)(?![a-z])';

export const decisionsTaken = defineRule({
  id: 'en/meetings/decisions-taken',
  recognises: 'How many decisions, resolutions or recommendations a meeting took.',
  pattern: sequence(`${words('adopted, adopts, passed, issued, took, approved, made, concluded with, ended with, came out with')} ${clause(3)}`, evidence(`${COUNTED}(?:,? and ${COUNTED})?`)),
  finds: [
    'The council adopted ‹12 resolutions and three decisions› at its session.',
    'The meeting concluded with ‹five recommendations›.',
  ],
  ignores: [
    'The council discussed five recommendations.',
    'The minister issued a decision.',
  ],
});
