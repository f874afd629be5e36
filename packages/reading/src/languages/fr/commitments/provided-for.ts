import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const providedFor = defineRule<CommitmentRule>({
  id: 'fr/commitments/provided-for',
  recognises: 'What an instrument provides for.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(evidence(`(?:${SIGN.instrument}|${words('il, elle, le document, le texte')})["')]* ${words("prévoit, prévoient, stipule que, dispose que, prévoit notamment, prévoit également, définit, engage les parties à, comporte, énonce")} `, WHAT)),
  finds: [
    'Ils ont signé un accord. L’‹accord prévoit la formation commune d’infirmières›.',
    'Ils ont signé une convention. ‹Elle prévoit l’échange de données›.',
  ],
  ignores: [
    'La météo annonce de la pluie.',
    'L’accord a été lu à haute voix.',
  ],
});
