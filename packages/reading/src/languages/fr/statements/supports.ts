import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, SUPPORTS } from './words/verbs.ts';
import { speech } from './speech.ts';

export const supports = defineRule<StatementRule>({
  id: 'fr/statements/supports',
  recognises: 'Support for a proposal or a cause.',
  act: 'support',
  pattern: speech(SUPPORTS, PRESENT_PARTICIPLES.supports),
  finds: [
    '‹M. Adnan Sabbagh a soutenu› la proposition.',
    'La ‹Ligue arabe a appuyé› le plan.',
  ],
  ignores: [
    'La proposition est nouvelle.',
    'Un pont soutenu.',
  ],
});
