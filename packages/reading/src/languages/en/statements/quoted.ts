import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { NOTES } from './words/verbs.ts';

export const quoted = defineRule<StatementRule>({
  id: 'en/statements/quoted',
  recognises: 'Words in quotation marks, with who said them.',
  act: 'note',
  pattern: sequence(`"${named('issue', '[^"\\n]{8,400}?')},?["]? ?,? ?`, evidence(`(?<=["] ?)(?:${words(NOTES)} ${named('speaker', `[${SIGN.person}${SIGN.office}]`)}|${named('teller', `[${SIGN.person}${SIGN.office}]`)},? (?:[^"., ]+ ){0,3}?${words(NOTES)}|(?:he|she) (?:also )?${words(NOTES)})`)),
  finds: [
    '"We lose a fifth of it," ‹Dr Paolo Reyes said›.',
    '"The work goes on," ‹said Dr Paolo Reyes›.',
    '"The work goes on," ‹she said› in a statement.',
  ],
  ignores: [
    '"The work goes on."',
    'Dr Paolo Reyes read the text aloud.',
  ],
});
