import { asCode, asText, linkFact, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';
import { officeFacts } from '../people/facts.ts';

/** What an organisation's page tells: its kind, the body it belongs to, and the offices held in it. */
export function organisationFacts(known: Known): Fact[] {
  return [
    ...ownFact(known, 'kind', { column: 'kind', as: asCode('organisationKinds') }),
    ...linkFact(known, 'parent', 'parent_id'),
    ...ownFact(known, 'state', { column: 'state_code', as: asText }),
    ...officeFacts(known),
    ...roleFacts(known, ['appointed_by']),
  ];
}
