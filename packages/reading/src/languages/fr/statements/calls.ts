import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CALLS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const calls = defineRule<StatementRule>({
  id: 'fr/statements/calls',
  recognises: 'A call: someone calls upon, urges, demands or asks.',
  act: 'call',
  pattern: speech(CALLS, PRESENT_PARTICIPLES.calls),
  finds: [
    '‹M. Paolo Reyes a exhorté› les deux commissions à recevoir les plaintes.',
    'La ‹Ligue arabe a appelé› les donateurs à donner davantage.',
  ],
  ignores: [
    'Les donateurs ont donné aux commissions.',
    'Il vient à midi.',
  ],
});
