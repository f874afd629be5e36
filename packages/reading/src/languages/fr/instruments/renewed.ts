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
  pattern: sequence('(?<!(?:^| )(?:pas|sera|pourra|peut|etre|tacite) )', evidence(`(?:${words(RENEWED)},? ?${named('parties', clause(14))}${INSTRUMENT}|${SIGN.instrument}["'),]*(?:,? qui lie[^,.;]{0,70})? ${clause(5)}${words('a été renouvelé, a été renouvelée, ont été renouvelés, a été prorogé, a été prorogée, a été reconduit, a été reconduite, a été prolongé, a été prolongée, ont été prolongés, ont été prolongées, ont été reconduits, ont été reconduites, ont été renouvelées')})`)),
  finds: [
    'Les deux académies ‹ont renouvelé leur accord de coopération› pour trois ans.',
    'La ‹convention a été prorogée› jusqu’en 2027.',
  ],
  ignores: [
    'Les deux académies ont signé un accord de coopération.',
    'La bibliothèque a renouvelé ses livres.',
  ],
});
