import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const recommended = defineRule<CommitmentRule>({
  id: 'fr/commitments/recommended',
  recognises: 'A conference, a committee or a report recommends something.',
  force: 'call',
  by: 'no-one',
  pattern: sequence(evidence(`${words('a recommandé de, ont recommandé de, recommande de, recommandent de, a recommandé que, ont recommandé que, a recommandé la, ont recommandé la, recommande la, a recommandé l, recommande l')}[ ']`, WHAT)),
  finds: [
    'Le forum ‹a recommandé de créer un fonds commun›.',
    'Le rapport ‹recommande de revoir la liste›.',
  ],
  ignores: [
    'Ce plat est recommandé.',
    'Le forum s’est réuni deux fois.',
  ],
});
