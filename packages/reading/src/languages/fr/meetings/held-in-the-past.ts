import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const heldInThePast = defineRule<MeetingRule>({
  id: 'fr/meetings/held-in-the-past',
  recognises: 'A meeting is spoken of as one of the past.',
  status: 'background',
  pattern: sequence(evidence(`(?:${words('issues de la, issues du, décisions de la, décisions du, recommandations de la, recommandations du, résultats de la, résultats du, résolutions de la, adoptée lors de la, adopté lors de la, adoptée par la, conclusions de la, conclusions du, depuis la, suite à la, lors de sa précédente, dernière, précédente')} ${clause(2)}${MEETING}|${MEETING},? (?:tenue? |organisee? )${clause(5)}${words("l'an dernier, l'année dernière, le mois dernier, il y a")})`)),
  finds: [
    'Ils ont rappelé les ‹décisions de la session› d’avril.',
    'Elle s’appuie sur les ‹résultats de la conférence régionale›.',
  ],
  ignores: [
    'Ils ont ouvert la conférence régionale.',
    'Le précédent directeur est parti.',
  ],
});
