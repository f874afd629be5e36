import { asCode, asNumber, asText, dateFact, linkFact, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { Fact } from '../entries/schema.ts';

/** What a meeting's page tells. */
export function meetingFacts(known: Known): Fact[] {
  return [
    ...ownFact(known, 'type', { column: 'type', as: asCode('meetingTypes') }),
    ...ownFact(known, 'ordinal', { column: 'ordinal', as: asNumber }),
    ...linkFact(known, 'series', 'series_id'),
    ...ownFact(known, 'status', { column: 'status', as: asCode('meetingStatuses') }),
    ...dateFact(known, 'date', 'date'),
    ...ownFact(known, 'place', { column: 'place', as: asText }),
    ...ownFact(known, 'decisions', { column: 'decisions', as: asText }),
    ...roleFacts(known, ['organ', 'chair', 'participant']),
    ...known.parts.agenda.map(({ id, title }): Fact => ({ field: 'agenda-item', item: id, value: asText(title), evidence: known.evidence.ofItem(id) })),
  ];
}

/** What the page of a series tells. */
export const seriesFacts = (known: Known): Fact[] => linkFact(known, 'convener', 'convener_id');
