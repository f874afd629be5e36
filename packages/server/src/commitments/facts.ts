import { asCode, asText, dateFact, linkFact, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';

/** What a commitment's page tells: what is to be done, by whom, by when, and where it was given. */
export function commitmentFacts(known: Known): Fact[] {
  return [
    ...ownFact(known, 'text', { column: 'text', as: asText }),
    ...roleFacts(known, ['responsible']),
    ...ownFact(known, 'force', { column: 'force', as: asCode('commitmentForces') }),
    ...dateFact(known, 'due', 'due'),
    ...linkFact(known, 'source', 'source_id'),
    ...ownFact(known, 'implementation', { column: 'implementation', as: asCode('implementations') }),
    ...ownFact(known, 'reason', { column: 'reason', as: asText }),
  ];
}
