import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { SIGNING } from './words/signing.ts';

export const signingWillTakePlace = defineRule<StatusRule>({
  id: 'fr/instruments/signing-will-take-place',
  recognises: 'The signing, named first, is said to be still to come.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(SIGNING)} (?:de |du |des |d')?${clause(3)}${INSTRUMENT} ${clause(8)}${words('aura lieu, est prévue, est attendue, est programmée, interviendra, se tiendra, demain, la semaine prochaine, le mois prochain, prochainement, est envisagée, devrait intervenir, devrait avoir lieu')}`)),
  finds: [
    'Il a dit que la ‹signature de l’accord aura lieu› dimanche.',
    'La ‹signature du protocole est prévue› avant l’été.',
  ],
  ignores: [
    'La signature de l’accord a eu lieu dimanche.',
    'La réunion aura lieu dimanche.',
  ],
});
