import { bodies } from '../../../../../../data/authority/bodies.ts';

const parents = new Map(bodies.map(({ id, parent }) => [id, parent] as const));

/** The body that a known organ belongs to, by the authority file. */
export function parentInAuthority(id: string): string | null {
  return parents.get(id) ?? null;
}
