import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CONDEMNS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const condemns = defineRule<StatementRule>({
  id: 'fr/statements/condemns',
  recognises: 'A condemnation or a rejection.',
  act: 'condemn',
  pattern: speech(CONDEMNS, PRESENT_PARTICIPLES.condemns),
  finds: [
    'La ‹Ligue arabe a condamné› l’attaque contre l’hôpital.',
    '‹M. Paolo Reyes a dénoncé› la détention des secouristes.',
  ],
  ignores: [
    'L’attaque contre l’hôpital a continué.',
    'L’immeuble condamné est tombé.',
  ],
});
