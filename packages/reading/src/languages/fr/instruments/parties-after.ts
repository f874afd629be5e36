import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, WHO, words } from '../patterns.ts';

export const partiesAfter = defineRule({
  id: 'fr/instruments/parties-after',
  recognises: 'The parties named after an instrument: between one and another, with one, or by them.',
  pattern: sequence(`${INSTRUMENT}["'),]*\\s+${clauseWithout('vise, visant, renforcer, relations, liens, en présence, afin', 24)}`, evidence(`(?<!(?:presidee?s?|copresidee?s?|organisee?s?|supervisee?s?|suivie?s?|marquee?s?|conduite?s?) )${words('entre, avec, par')}(?= ["(]*(?:(?:le|la|les|son|sa|leurs?|deux|m\\.|mme) )*(?:l')?(?:[^\\s.;]+ ){0,4}?(?:l')?["(]*${WHO})`)),
  finds: [
    'Un mémorandum d’entente sur la santé ‹entre› le ministère de la Santé et l’Université du Caire a été signé.',
    'L’autorité a signé un accord de coopération ‹avec› l’Université du Koweït.',
  ],
  ignores: [
    'L’accord vise à renforcer les relations entre les deux pays.',
    'Le directeur a discuté d’un nouveau mémorandum d’entente.',
  ],
});
