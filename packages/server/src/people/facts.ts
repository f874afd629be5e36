import { asText, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';

/** What a person's page tells: honorific, and the offices held, with the days for which they are proven. */
export function personFacts(known: Known): Fact[] {
  return [
    ...ownFact(known, 'honorific', { column: 'honorific', as: asText }),
    ...officeFacts(known),
    ...roleFacts(known, ['appointed_by']),
  ];
}

export function officeFacts({ parts, evidence }: Known): Fact[] {
  return parts.offices.map((office): Fact => ({
    field: 'office',
    item: office.id,
    value: {
      is: 'office', title: office.title, person: office.person, organisation: office.organisation, from: office.held_from, to: office.held_to,
      attestedMin: office.attested_min, attestedMax: office.attested_max,
    },
    evidence: evidence.ofItem(office.id),
  }));
}
