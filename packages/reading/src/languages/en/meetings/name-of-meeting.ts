import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

const OF = `(?: of (?:the |its |their |an? )?(?:[a-z-]+ ){0,5}?(?:[${SIGN.organisation}${SIGN.state}](?: [${SIGN.organisation}])?|committee|commission|council|group|board|ministers|secretaries-general|secretaries general|presidents|experts|heads|speakers|assembly|network|bureau)(?: (?:of|on|for) (?:the )?(?:[a-z-]+ ){0,5}?(?:[${SIGN.organisation}${SIGN.state}]|[a-z-]{4,}))?(?![a-z]))`;
const WORD = `(?!${words('between, with, in, at, was, were, is, held, which, that, by, on, to, will, from, under')})[a-z]+(?:['-][a-z]+)*`;
const ON = `(?: (?:on|for) ${WORD}(?: ${WORD}){0,8}(?<! (?:and|of|the|for|a|or)))`;

export const nameOfMeeting = defineRule({
  id: 'en/meetings/name-of-meeting',
  recognises: 'The name of a meeting, session, visit or course: its noun and what tells it from others.',
  pattern: sequence(evidence(`${MEETING}(?:${OF}${ON}?|${ON})?`)),
  finds: [
    'The ‹57th session of the Human Rights Council› opened in Geneva.',
    'They held their ‹second dialogue› in Jakarta.',
    'A ‹ministerial conference on water security› was held in Amman.',
  ],
  ignores: [
    'He answered at a press conference.',
    'The fund was set up for meeting the needs of farmers.',
  ],
});
