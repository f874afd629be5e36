import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';

export const onBehalfOf = defineRule({
  id: 'fr/statements/on-behalf-of',
  recognises: 'The office or the body in whose name someone speaks.',
  pattern: sequence(`${words('au nom de, au nom du, au nom des, au nom d, pour le compte de, pour le compte du')}[ '](?:la |le |les |l'|son |sa )?["(]*`, evidence(`(?:groupe (?:de |des |du )?(?:la |l')?(?:${WHO}|[a-z]+)|${WHO}(?: ${WHO})*)`)),
  finds: [
    'Elle a parlé au nom de la ‹Ligue des États arabes›.',
    'La déclaration a été faite au nom du ‹Groupe arabe›.',
  ],
  ignores: [
    'Elle a parlé à la réunion.',
    'La ville porte un autre nom.',
  ],
});
