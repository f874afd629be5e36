import type { Dropped, Key, OrganisationFinding, Reading } from '../reading.ts';
import { covers, type Span } from '../text/span.ts';

/** A State that is only a place, or an outlet that is only a source, is no finding: it stays where an act or an office points at it. */
export function keepReferenced(reading: Reading): Reading {
  const publishers = reading.segments.flatMap(({ publisher }) => publisher?.evidence ?? []);
  const pointedAt = keysIn(reading);
  const kept: OrganisationFinding[] = [];
  const dropped: Dropped[] = [];
  for (const organisation of reading.organisations) {
    const because = reasonToDrop(organisation, publishers);
    const evidence = organisation.mentions[0];
    if (because === null || pointedAt.has(organisation.key) || evidence === undefined) kept.push(organisation);
    else dropped.push({ rule: organisation.rule, because, evidence });
  }
  return { ...reading, organisations: kept, dropped: [...reading.dropped, ...dropped] };
}

function reasonToDrop({ kind, name, mentions }: OrganisationFinding, publishers: readonly Span[]): string | null {
  if (kind?.value === 'state') return 'state-without-act';
  if (kind?.value === 'media' || mentions.every((mention) => publishers.some((span) => covers(span, mention)))) return 'outlet-as-source';
  return name.because === 'organ-without-owner' ? name.because : null;
}

/** Keys of bodies at which acts and offices point. */
function keysIn(reading: Reading): ReadonlySet<Key> {
  const keys = new Set<Key>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('organisation:')) keys.add(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) for (const field in value) if (field !== 'evidence' && field !== 'mentions') visit(Reflect.get(value, field));
  };
  const { instruments, meetings, statements, activities, appointments, commitments, people } = reading;
  [instruments, meetings, statements, activities, appointments, commitments, people].forEach(visit);
  for (const organisation of reading.organisations) if (organisation.parent !== null) keys.add(organisation.parent.value);
  return keys;
}
