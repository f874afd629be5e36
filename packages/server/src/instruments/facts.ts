import { instrumentEventTypes, reportedStatuses, eventOfReport, statusOf, type InstrumentEvent } from '@mithaq/register';
import { asCode, asNumber, asText, dateValue, ownFact, roleFacts, type Known } from '../entries/facts.ts';
import type { RolePart } from '../entries/parts.ts';
import type { Fact, FactValue } from '../entries/schema.ts';

/** What an instrument's page tells. The status is derived anew from the events that this reader may see. */
export function instrumentFacts(known: Known, today: string): Fact[] {
  return [
    ...ownFact(known, 'type', { column: 'type', as: asCode('instrumentTypes') }),
    ...statusFacts(known, today),
    ...roleFacts(known, ['party'], partyOf),
    ...roleFacts(known, ['signatory'], signatoryOf),
    ...roleFacts(known, ['witness', 'depositary']),
    ...ownFact(known, 'place', { column: 'place', as: asText }),
    ...known.parts.topics.map(({ id, scheme, words, code }): Fact => ({ field: scheme, item: id, value: { is: 'topic', scheme, words, code }, evidence: known.evidence.ofItem(id) })),
    ...ownFact(known, 'duration', { column: 'duration', as: asText }),
    ...ownFact(known, 'renewal', { column: 'renewal', as: asText }),
    ...ownFact(known, 'amount', { column: 'amount', as: asText }),
    ...(known.own['legal_force'] === 'unspecified' ? [] : ownFact(known, 'legal-force', { column: 'legal_force', as: asCode('legalForces') })),
    ...(Number(known.own['count']) > 1 ? ownFact(known, 'count', { column: 'count', as: asNumber }) : []),
  ];
}

function partyOf({ actor, acting_through: actingThrough }: RolePart): FactValue | null {
  return actor === null ? null : { is: 'party', organisation: actor, actingThrough };
}

/** A signatory whose entry the reader may not see is not there, office and all. */
function signatoryOf({ actor, has_actor: hasActor, office, on_behalf_of: onBehalfOf }: RolePart): FactValue | null {
  return hasActor && actor === null ? null : { is: 'signatory', person: actor, office, onBehalfOf };
}

/** The status with the words that report it, and the dates of what happened. */
function statusFacts({ parts, evidence }: Known, today: string): Fact[] {
  const { status } = statusOf(parts.events.flatMap(eventOf), today);
  const reported = new Set<string>(reportedStatuses.filter(({ code }) => code === status).map(({ code }) => eventOfReport(code)));
  const telling = parts.events.filter(({ type }) => reported.size === 0 || reported.has(type));
  const dates = parts.events.flatMap((event): Fact[] => {
    const value = dateValue(event);
    return value === null ? [] : [{ field: 'date', item: event.id, value, evidence: evidence.of('date', event.id) }];
  });
  if (parts.events.length === 0) return dates;
  return [{ field: 'status', item: null, value: asCode('instrumentStatuses')(status), evidence: telling.flatMap(({ id }) => evidence.of('status', id)) }, ...dates];
}

function eventOf({ type, date_min: min, date_max: max }: Known['parts']['events'][number]): InstrumentEvent[] {
  const known = instrumentEventTypes.find(({ code }) => code === type);
  return known === undefined ? [] : [{ type: known.code, min, max }];
}
