import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';

export const thoseWhoMet = defineRule({
  id: 'fr/meetings/those-who-met',
  recognises: 'Those who take part in a meeting, chair it, or host it.',
  pattern: sequence(`${words("avec la participation de, avec la participation du, participation de, en présence de, en présence du, en présence des, présidée par, présidé par, présidées par, coprésidée par, coprésidé par, sous la présidence de, sous la présidence du, a été présidée par, a été présidé par, entre, avec, organisée par, organisé par, a réuni, réunissant, conduite par, conduit par, accueillie par, ouverte par, ouvert par")} ?`, evidence(`(?:[^\\s.;]+ ){0,6}?(?:[ld]')?["(]*${WHO}`)),
  finds: [
    'La session a été présidée par ‹le juge Adnan Sabbagh›.',
    'Le forum a eu lieu avec la participation de ‹la Ligue des États arabes›.',
  ],
  ignores: [
    'La session s’est tenue lundi.',
    'Beaucoup y ont assisté.',
  ],
});
