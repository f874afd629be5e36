import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const forTheTimeOf = defineRule({
  id: 'en/instruments/for-the-time-of',
  recognises: 'How long an instrument is to last.',
  pattern: sequence(`(?:${words('for, valid for, period of, for a period of, duration of, term of, for a term of, over, runs for, lasts, lasting, run for, spanning, is valid for, in force for')} (?:an? )?(?:(?:period|term|duration) of )?(?:an (?:initial|additional) )?)`, evidence(`(?:[a-z]+|\\d{1,2})(?: \\(\\d+\\))?[ -](?:renewable )?(?:years?|months?)(?![a-z])`)),
  finds: [
    'They signed an agreement for ‹three years›.',
    'The agreement is valid for a period of ‹five years›, renewable once.',
  ],
  ignores: [
    'They signed an agreement.',
    'They have waited years for it.',
  ],
});
