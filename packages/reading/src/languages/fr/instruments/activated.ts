import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { ACTIVATED } from './words/not-signed.ts';

export const activated = defineRule<StatusRule>({
  id: 'fr/instruments/activated',
  recognises: 'An instrument already concluded is put to work.',
  status: 'activated',
  weight: 'proof',
  pattern: sequence(evidence(`${words(ACTIVATED)} ?${named('parties', clause(5))}${INSTRUMENT}`)),
  finds: [
    'Les ministères ont commencé à ‹mettre en œuvre le mémorandum d’entente›.',
    'Les délégations ont examiné la ‹mise en œuvre de l’accord de transport›.',
  ],
  ignores: [
    'Les ministères ont signé un mémorandum d’entente.',
    'Les ministères ont mis en œuvre des réformes.',
  ],
});
