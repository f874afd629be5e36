import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const hopesFor = defineRule<CommitmentRule>({
  id: 'fr/commitments/hopes-for',
  recognises: 'A hope or a wish for something to be done.',
  force: 'aspiration',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR} ${words("espère, espèrent, a espéré, souhaite, souhaitent, a souhaité, ont souhaité, a exprimé le souhait de, ont exprimé le souhait de, a exprimé l'espoir de, ont exprimé l'espoir de, a formé le vœu")} (?!signer )`, WHAT)),
  finds: [
    'L’‹UNICEF espère étendre le programme à dix villes›.',
    '‹Les deux parties souhaitent élargir l’échange d’étudiants›.',
  ],
  ignores: [
    'L’UNICEF a étendu le programme.',
    'L’espoir fait vivre.',
  ],
});
