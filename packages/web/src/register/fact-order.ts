import type { EntryKind } from '../api/types.ts';

/** The order in which the facts of a kind are told: what it is, who, when and where, about what. */
const ORDER: Readonly<Record<EntryKind, readonly string[]>> = {
  instrument: ['type', 'status', 'party', 'signatory', 'witness', 'date', 'place', 'duration', 'renewal', 'amount', 'field', 'modality', 'count', 'legal-force'],
  organisation: ['kind', 'parent', 'variant'],
  person: ['honorific', 'office', 'organisation', 'appointed-by', 'date'],
  meeting: ['type', 'status', 'series', 'ordinal', 'organ', 'chair', 'participant', 'date', 'place', 'decisions', 'agenda-item'],
  series: ['convener', 'date'],
  statement: ['speaker', 'office', 'on-behalf-of', 'occasion', 'meeting', 'date', 'position'],
  activity: ['type', 'status', 'host', 'implementing', 'beneficiary', 'date', 'length', 'place'],
  commitment: ['text', 'responsible', 'force', 'due', 'source', 'acceptance', 'implementation', 'reason'],
  issue: ['name', 'position'],
};

/** Facts of one field, told together under one label. */
export interface FactGroup<F> {
  readonly field: string;
  readonly facts: readonly F[];
}

/** The facts of an entry in the order of its kind; what the order does not name comes after, as it came. */
export function groupFacts<F extends { readonly field: string }>(kind: EntryKind, facts: readonly F[]): readonly FactGroup<F>[] {
  const groups = new Map<string, F[]>();
  for (const field of ORDER[kind]) groups.set(field, []);
  for (const fact of facts) groups.set(fact.field, [...(groups.get(fact.field) ?? []), fact]);
  return [...groups].flatMap(([field, each]) => (each.length === 0 ? [] : [{ field, facts: each }]));
}

/** Relations told together by the role that the entry plays in them. */
export interface RelationGroup<R> {
  readonly role: string;
  readonly relations: readonly R[];
}

const ROLES = ['party', 'signatory', 'acting-through', 'speaker', 'on-behalf-of', 'responsible', 'source', 'series', 'meeting', 'chair', 'organ', 'participant', 'host', 'implementing', 'beneficiary', 'witness', 'parent', 'organ-of', 'unit-of', 'part-of', 'of-state', 'office'];

/** Relations by role, those that weigh most first; within a role the newest first, and each entry once. */
export function groupRelations<R extends { readonly role: string; readonly date: { readonly min: string | null } | null; readonly entry: { readonly id: string } }>(
  relations: readonly R[],
): readonly RelationGroup<R>[] {
  const groups = new Map<string, R[]>();
  for (const role of ROLES) groups.set(role, []);
  for (const relation of relations) {
    const role = relation.role.replaceAll('_', '-');
    const group = groups.get(role) ?? [];
    if (!group.some((each) => each.entry.id === relation.entry.id)) group.push(relation);
    groups.set(role, group);
  }
  const newestFirst = (a: R, b: R): number => (b.date?.min ?? '').localeCompare(a.date?.min ?? '');
  return [...groups].flatMap(([role, each]) => (each.length === 0 ? [] : [{ role, relations: each.sort(newestFirst) }]));
}
