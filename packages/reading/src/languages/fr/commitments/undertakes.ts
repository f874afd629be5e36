import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const undertakes = defineRule<CommitmentRule>({
  id: 'fr/commitments/undertakes',
  recognises: 'A body undertakes, or is bound, to do something.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^.;]{0,90},)? (?:s'engage(?:nt)?,(?: [^.;,]{1,80},){1,2} a(?= )|${words("s'engage à, s'engagent à, s'est engagé à, s'est engagée à, se sont engagés à, se sont engagées à, s'engageait à, doit, doivent, devra, devront, est tenu de, est tenue de, sont tenus de, a promis de, ont promis de, a réaffirmé son engagement à, ont réaffirmé leur engagement à, a exprimé sa disponibilité à, ont exprimé leur disponibilité à, s'est dit prêt à, s'est dite prête à, se sont dits prêts à, se sont dites prêtes à, s'oblige à, assure l'engagement de, est chargé de, est chargée de, sont chargés de")}) (?!signer |etre |sa |son |leur |leurs )`, WHAT)),
  finds: [
    'L’‹UNICEF s’engage à ouvrir ses données aux spécialistes›.',
    'La ‹Banque islamique de développement devra fournir un rapport annuel›.',
  ],
  ignores: [
    'L’UNICEF a ouvert ses données.',
    'Les données sont ouvertes.',
  ],
});
