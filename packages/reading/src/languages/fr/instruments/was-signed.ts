import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { BE, SIGNED_PARTICIPLE } from './words/signing.ts';

export const wasSigned = defineRule<StatusRule>({
  id: 'fr/instruments/was-signed',
  recognises: 'An instrument is said to have been signed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:aucune?|nulle?|tout|ni|si) ?["(]*)`, evidence(`(?:${SIGN.instrument}["'),]* (?:(?!n'|${words('que, dont, où')})[^\\s.!?;]+\\s+){0,26}?(?:${words(BE)} (?:(?:aussi|également|officiellement|ainsi|ensuite|conjointement|récemment|finalement|enfin|hier|solennellement) )?)${words(SIGNED_PARTICIPLE)}|(?<!n')(?<!n' )${words(BE)} ${words(SIGNED_PARTICIPLE)},? ${clauseWithout('par', 14)}(?:une?|deux|trois|quatre|cinq|plusieurs|des|l'|le|la|les) ${clause(1)}${INSTRUMENT})`)),
  finds: [
    'L’‹accord a été signé› au Caire par les deux ministres.',
    'Un ‹protocole de coopération entre le ministère de la Santé et l’UNICEF a été signé› à Tunis.',
    '‹A été signé à Rabat un accord de pêche›.',
  ],
  ignores: [
    'L’accord sera signé au Caire.',
    'Aucun accord n’a été signé au Caire.',
    'L’accord a été discuté au Caire.',
  ],
});
