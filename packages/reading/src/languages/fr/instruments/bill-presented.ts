import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';

export const billPresented = defineRule<StatusRule>({
  id: 'fr/instruments/bill-presented',
  recognises: 'A bill to approve an instrument is presented, sent on or debated: it is proposed, and not approved yet.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words('a, ont, est, sont, a été, ont été')} (?:[a-z]+ment )?(?:presente|depose|soumis|examine|transmis|discute|debattu)e?s?|${words('présentera, examinera, présente, examine, examen de, examen du, examen d')})[ ']${clauseWithout('adopté, adoptée, voté, votée, approuvé, approuvée', 14)}projets? de loi ${clause(16)}${INSTRUMENT}`)),
  finds: [
    'Le ministre ‹a présenté un projet de loi autorisant la ratification de la convention fiscale› avec le Chili.',
    'La commission ‹examinera le projet de loi portant approbation de l’accord de prêt›.',
  ],
  ignores: [
    'Le parlement a adopté le projet de loi portant approbation de l’accord de prêt.',
    'Le ministre a présenté un projet de loi sur les ports.',
  ],
});
