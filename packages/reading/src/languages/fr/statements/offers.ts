import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { OFFERS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const offers = defineRule<StatementRule>({
  id: 'fr/statements/offers',
  recognises: 'An offer, or readiness to help.',
  act: 'offer',
  pattern: speech(OFFERS, PRESENT_PARTICIPLES.offers),
  finds: [
    '‹M. Paolo Reyes a offert› d’accueillir la prochaine session.',
    'L’‹UNESCO s’est dit prête› à aider.',
  ],
  ignores: [
    'La prochaine session a un hôte.',
    'Une offre de salles.',
  ],
});
