import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const aimsTo = defineRule<CommitmentRule>({
  id: 'fr/commitments/aims-to',
  recognises: 'What an instrument aims at: its parties intend it.',
  force: 'intention',
  by: 'parties',
  pattern: sequence(evidence(`(?:${SIGN.instrument}|${words('il, elle, le document, le texte')})["')]*(?:,[^,.;]{0,90},)? ${words('vise à, visent à, vise, visent, a pour objet de, a pour but de, a pour objectif de, ont pour objet de, tend à')} `, WHAT)),
  finds: [
    'Ils ont signé une convention. La ‹convention vise à promouvoir l’échange d’experts›.',
    'Ils ont signé un accord. ‹Il a pour objet de réduire les déchets des deux ports›.',
  ],
  ignores: [
    'L’archer vise la cible.',
    'L’accord a été lu à haute voix.',
  ],
});
