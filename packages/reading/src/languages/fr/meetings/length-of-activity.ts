import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const lengthOfActivity = defineRule({
  id: 'fr/meetings/length-of-activity',
  recognises: 'How long a course, a visit or a meeting lasts.',
  pattern: sequence(`(?:${words("pendant, durant, de, d'une durée de, sur, dure, a duré")} )`, evidence(`(?:deux|trois|quatre|cinq|six|sept|dix|\\d{1,2}) (?:jours?|semaines?|mois)(?![a-z])`)),
  finds: [
    'L’institut a organisé un stage de ‹trois jours›.',
    'Il a effectué une visite de ‹deux jours›.',
  ],
  ignores: [
    'Les pourparlers ont été longs.',
    'Un stage pour les juges.',
  ],
});
