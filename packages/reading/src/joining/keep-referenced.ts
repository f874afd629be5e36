import type { Dropped, Key, OrganisationFinding, Reading } from '../reading.ts';

/** A State that is only a place, or an outlet that is only a source, is no finding: it stays where an act or an office points at it. */
export function keepReferenced(reading: Reading, source: string): Reading {
  const pointedAt = keysIn(reading);
  const kept: OrganisationFinding[] = [];
  const dropped: Dropped[] = [];
  for (const organisation of reading.organisations) {
    const because = reasonToDrop(organisation, source);
    const evidence = organisation.mentions[0];
    if (because === null || pointedAt.has(organisation.key) || evidence === undefined) kept.push(organisation);
    else dropped.push({ rule: organisation.rule, because, evidence });
  }
  return { ...reading, organisations: kept, dropped: [...reading.dropped, ...dropped] };
}

function reasonToDrop(organisation: OrganisationFinding, source: string): string | null {
  const kind = organisation.kind?.value;
  if (kind === 'state') return 'state-without-act';
  if (kind === 'media') return 'outlet-as-source';
  if (organisation.name.value === 'الأمانة العامة') return 'organ-without-owner';
  return organisation.mentions.every(({ start, end }) => isSourceOf(source, start, end)) ? 'outlet-as-source' : null;
}

/** A news agency or an outlet in brackets before a dash is where the story comes from. */
function isSourceOf(source: string, start: number, end: number): boolean {
  const name = source.slice(start, end);
  if (/^وكالة (?:(?:ال)?[أا]نباء|[«"“])/u.test(name)) return true;
  return source[start - 1] === '(' && /^\)\s*[-–—:]/u.test(source.slice(end, end + 4));
}

/** Keys of bodies at which acts and offices point. */
function keysIn(reading: Reading): ReadonlySet<Key> {
  const keys = new Set<Key>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('organisation:')) keys.add(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  const { instruments, meetings, statements, activities, appointments, commitments, people } = reading;
  [instruments, meetings, statements, activities, appointments, commitments, people].forEach(visit);
  for (const organisation of reading.organisations) if (organisation.parent !== null) keys.add(organisation.parent.value);
  return keys;
}
