import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const headlineForSigning = defineRule<StatusRule>({
  id: 'fr/instruments/headline-for-signing',
  recognises: 'A headline about an instrument that is still in the making, as talks on its signing.',
  status: 'planned',
  weight: 'headline',
  pattern: sequence(evidence(`${words('bientôt, vers, vers la signature de, vers un, prochaine, prépare, préparent, en vue de, pourparlers sur, discutent, examinent, envisagent, envisage, prévoient, prévoit')} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    'Ministère et banque : ‹vers la signature d’un accord›',
    'La chambre et le port ‹préparent une convention de partenariat›',
  ],
  ignores: [
    'Ministère et banque signent un accord',
    'Le ministère ouvre une école',
  ],
});
