import { asCode, asText, dateFact, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';

/** What an activity's page tells. */
export function activityFacts(known: Known): Fact[] {
  return [
    ...ownFact(known, 'type', { column: 'type', as: asCode('activityTypes') }),
    ...ownFact(known, 'status', { column: 'status', as: asCode('activityStatuses') }),
    ...roleFacts(known, ['host', 'implementing', 'beneficiary']),
    ...ownFact(known, 'length', { column: 'length', as: asText }),
    ...dateFact(known, 'date', 'date'),
    ...ownFact(known, 'place', { column: 'place', as: asText }),
  ];
}
