import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence } from '../patterns.ts';
import { CURRENCIES } from './words/money.ts';

const SUM = `(?:\\d[\\d., ]*(?:mille|millions?|milliards?)?|(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent) (?:cents? |mille |millions? |milliards? ){1,2}) ?(?:d'|de )?(?:[$€]|(?:${CURRENCIES.join('|')})(?![a-z])(?: (?:us|americains?|saoudiens?|marocains?|tunisiens?|algeriens?|koweitiens?|emiratis?|qatariens?))?)`;
const LEADS = "(?:(?:d'un|d'une|pour un|pour une|un|une|le|la|son) (?:montant|valeur|cout|budget|enveloppe|pret|don|financement|credit)(?: (?:global|globale|total|totale|financiere|initial))?|a hauteur|valeur|dotee?s?) (?:de |d'|evaluee? a |estimee? a |s'eleve a )";

export const sumOfMoney = defineRule({
  id: 'fr/instruments/sum-of-money',
  recognises: 'The sum that an instrument is worth or grants.',
  pattern: sequence(`(?<![a-z])${LEADS}(?:environ |pres de |plus de |quelque )?`, evidence(SUM)),
  finds: [
    'Le fonds a signé un accord de prêt d’un montant de ‹50 millions de dollars› avec le ministère.',
    'Ils ont conclu une convention de don à hauteur de ‹3,5 millions d’euros›.',
  ],
  ignores: [
    'Les échanges entre les deux pays ont atteint trois milliards de dollars.',
    'Le mémorandum a été signé par 20 ministres.',
  ],
});
