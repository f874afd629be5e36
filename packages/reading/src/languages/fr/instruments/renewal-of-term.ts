import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const TERMS = `(?: (?!${words('en présence, sauf, signé, signée, à moins, qui, dont, tandis, porte, vise, prévoit')})[^\\s.,;:()]+){0,14}`;
const UNLESS = '(?:,? (?:sauf|a moins|sous reserve)(?![a-z])[^.;\\n]{0,220})?';

export const renewalOfTerm = defineRule({
  id: 'fr/instruments/renewal-of-term',
  recognises: 'How an instrument goes on after its term: renewable, renewed tacitly, and what keeps it from being so.',
  pattern: sequence(
    evidence(`(?:(?<=(?:ans?|annees?|mois|duree|periode),? (?:et (?:est |sera )?|elle est |il est |est )?)(?:non |tacitement )?(?:renouvelables?|reconductibles?|prorogeables?)(?![a-z])|(?:sera|seront|est|sont|peut etre|peuvent etre|pourra etre|pourront etre) (?:(?:tacitement|automatiquement) (?:renouvele|reconduit|proroge)e?s?|(?:renouvele|reconduit|proroge)e?s?(?= (?:tacitement|automatiquement|par|pour|d'un|une|sauf)(?![a-z])))|(?:par )?tacite reconduction(?![a-z])|se renouvelle(?:nt)? (?:tacitement|automatiquement)(?![a-z]))${TERMS}${UNLESS}`),
  ),
  finds: [
    'Ils ont signé un accord pour une durée de trois ans, ‹renouvelable par tacite reconduction›.',
    'Le mémorandum ‹sera tacitement reconduit pour des périodes égales, sauf dénonciation par l’une des parties trois mois à l’avance›.',
    'Conclu pour deux ans, l’accord ‹peut être prorogé par avenant›.',
  ],
  ignores: [
    'Ils ont signé un accord sur les énergies renouvelables.',
    'Les deux parties ont renouvelé l’accord pour cinq ans.',
    'Le mémorandum a été reconduit par les ministres.',
  ],
});
