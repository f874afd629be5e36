import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { OFFERS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const offers = defineRule<StatementRule>({
  id: 'en/statements/offers',
  recognises: 'An offer, or readiness to help.',
  act: 'offer',
  pattern: speech(OFFERS, PRESENT_PARTICIPLES.offers),
  finds: [
    '‹Dr Paolo Reyes offered› to host the next session.',
    '‹UNESCO offered› its training rooms.',
  ],
  ignores: [
    'The next session has a host.',
    'On offer are rooms.',
  ],
});
