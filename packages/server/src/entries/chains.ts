import { z } from '@hono/zod-openapi';
import { agencyNamed, nameOfAgency } from '@mithaq/reading/sources';
import { independentSources, matchKey } from '@mithaq/register';
import type { Language } from '../platform/act.ts';

/** The agencies from which articles say that they come, as they are kept. */
const Agencies = z.array(z.object({ id: z.string().nullable(), name: z.string() })).catch([]);

/** A document that tells of an entry. */
export interface TellingDocument {
  readonly id: string;
  readonly publisher: string | null;
  /** What is kept of each of its articles that tell of it. */
  readonly agencies: readonly unknown[];
}

export interface Chain {
  /** Newspaper, agency, agency: from the nearest to the farthest. */
  readonly names: string[];
  /** The same number for those that come from one agency. */
  readonly group: number;
}

/** Through whom each document has what it tells, and which of them count as one source. */
export function chainsOf(documents: readonly TellingDocument[], language: Language): ReadonlyMap<string, Chain> {
  const read = documents.map(({ id, publisher, agencies }) => ({ id, publisher, agencies: agencies.flatMap((one) => Agencies.parse(one ?? [])) }));
  const groups = independentSources(read.map(({ id, publisher, agencies }) => ({ id, agencies: [...agencies.map(keyOf), ...ofAgency(publisher)] })));
  return new Map(read.map(({ id, publisher, agencies }) => [id, { names: namesOf(publisher, agencies, language), group: groups.get(id) ?? 0 }]));
}

type Agency = z.infer<typeof Agencies>[number];

const keyOf = ({ id, name }: Agency): string => id ?? matchKey(name, 'ar');

/** An outlet may be an agency itself. */
function ofAgency(publisher: string | null): readonly string[] {
  const id = publisher === null ? null : agencyNamed(publisher);
  return id === null ? [] : [id];
}

/** Newspaper and agencies by their names in a language, each once. */
export function namesOf(publisher: string | null, agencies: readonly Agency[], language: Language): string[] {
  const all: readonly Agency[] = [...(publisher === null ? [] : [{ id: agencyNamed(publisher), name: publisher }]), ...agencies];
  const once = all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  return once.map(({ id, name }) => (id === null ? name : (nameOfAgency(id, language) ?? name)));
}
