import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';

export const forTheTimeOf = defineRule({
  id: 'fr/instruments/for-the-time-of',
  recognises: 'How long an instrument is to last.',
  pattern: sequence(evidence(`(?<=(?:pour|duree de|periode de|court sur|sur|valable|pendant|dure|prolongee?s? de|reconduite?s? de|prorogee?s? de) (?:une (?:duree|periode) (?:initiale )?(?:de|d') ?)?)(?:[a-z]+|\\d{1,2})(?: \\(\\d+\\))? (?:ans?|annees?|mois)(?![a-z])|(?<=(?:en vigueur|valable|valide|valables|validite) (?:jusqu'au |jusqu'en |jusqu'a |au ))(?:le )?${SIGN.date}`)),
  finds: [
    'Ils ont signé un accord pour ‹trois ans›.',
    'L’accord est conclu pour une durée de ‹cinq ans›, renouvelable.',
  ],
  ignores: [
    'Ils ont signé un accord.',
    'Ils attendent depuis des années.',
  ],
});
