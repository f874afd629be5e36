import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const decidedTo = defineRule<CommitmentRule>({
  id: 'fr/commitments/decided-to',
  recognises: 'A meeting or a body decides to do something, or sees to it.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^.;]{0,90},)? (?:(?:(?:a|ont) (?:aussi |egalement )?(?:decide|convenu)|(?:est|sont) (?:egalement )?convenue?s?),(?: [^.;,]{1,40},){1,2} (?:de(?= )|d(?='))|(?:a|ont) (?:aussi|egalement) (?:decide|convenu) (?:de(?= )|d(?='))|${words("a décidé de, ont décidé de, décide de, décident de, a décidé la, ont décidé la, ont convenu de, a convenu de, sont convenus de, est convenu de, sont convenues de, conviennent de, ont convenu d, sont convenus d, a décidé d, ont décidé d, ont arrêté, a arrêté, ont convenu que, ont décidé que")})[ '](?!signer )`, WHAT)),
  finds: [
    '‹Le comité a décidé de se réunir tous les six mois›.',
    '‹Les deux parties ont convenu de créer une équipe commune›.',
  ],
  ignores: [
    'Le comité s’est réuni deux fois.',
    'L’équipe est d’accord.',
  ],
});
