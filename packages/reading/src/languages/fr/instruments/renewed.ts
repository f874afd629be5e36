import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { RENEWED } from './words/not-signed.ts';

export const renewed = defineRule<StatusRule>({
  id: 'fr/instruments/renewed',
  recognises: 'An instrument is renewed or extended.',
  status: 'renewed',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:pas|sera|pourra|peut|etre|tacite) )', evidence(`(?:${words(RENEWED)} ?${named('parties', clause(8))}${INSTRUMENT}|${SIGN.instrument}["'),]* ${clause(5)}${words('a été renouvelé, a été renouvelée, ont été renouvelés, a été prorogé, a été prorogée, a été reconduit, a été reconduite')})`)),
  finds: [
    'Les deux académies ‹ont renouvelé leur accord de coopération› pour trois ans.',
    'La ‹convention a été prorogée› jusqu’en 2027.',
  ],
  ignores: [
    'Les deux académies ont signé un accord de coopération.',
    'La bibliothèque a renouvelé ses livres.',
  ],
});
