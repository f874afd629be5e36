import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { sequence, words } from '../patterns.ts';

export const expectedToBeSigned = defineRule<StatusRule>({
  id: 'fr/instruments/expected-to-be-signed',
  recognises: 'It is expected that «it», the instrument last named, will be signed.',
  status: 'planned',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(evidence(words("dont la signature est prévue, dont la signature est envisagée, dont la signature est attendue, sa signature est prévue, sa signature est attendue, sa signature est envisagée, sera signé, sera signée, seront signés, seront signées, devrait être signé, devrait être signée, avant de le signer, avant sa signature, en vue de sa signature, le signeront, la signeront, le signera, la signera"))),
  finds: [
    'Un texte distinct, ‹dont la signature est envisagée› pour l’automne, suivra.',
    'Le texte est prêt et ‹sera signé› en juin.',
  ],
  ignores: [
    'Le texte a été signé en juin.',
    'Le texte est prêt.',
  ],
});
