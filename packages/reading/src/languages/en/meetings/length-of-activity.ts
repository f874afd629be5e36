import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const lengthOfActivity = defineRule({
  id: 'en/meetings/length-of-activity',
  recognises: 'How long a course, a visit or a meeting lasts.',
  pattern: sequence(`(?:${words('lasting, lasts, lasted, over, for, during a, a')} )`, evidence(`(?:one|two|three|four|five|six|seven|ten|\\d{1,2})[ -](?:days?|weeks?|months?)(?![a-z])`)),
  finds: [
    'The institute ran a course lasting ‹three days›.',
    'He made a ‹two-day› visit.',
  ],
  ignores: [
    'The talks lasted long.',
    'A course for judges.',
  ],
});
