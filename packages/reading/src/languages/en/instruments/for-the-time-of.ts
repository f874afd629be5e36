import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';

export const forTheTimeOf = defineRule({
  id: 'en/instruments/for-the-time-of',
  recognises: 'How long an instrument is to last.',
  pattern: sequence(evidence(`(?:(?:one|two|three|four|five|six|seven|eight|ten|\\d{1,2})-(?:year|month)(?= (?:[a-z-]+ ){0,3}?${SIGN.instrument})|(?<=(?:for|period of|duration of|term of|over|lasts|lasting|runs for|spanning|another|initial) (?:an? |the )?(?:initial |additional |renewable |next )?)(?:[a-z]+|\\d{1,2})(?: \\(\\d+\\))?[ -](?:renewable )?(?:years?|months?)(?![a-z])|(?<=(?:in effect|in force|valid|effective) (?:until|till|up to|through) )${SIGN.date})`)),
  finds: [
    'They signed a ‹three-year› agreement.',
    'The agreement is valid for a period of ‹five years›, renewable once.',
  ],
  ignores: [
    'They signed an agreement.',
    'They have waited years for it.',
  ],
});
