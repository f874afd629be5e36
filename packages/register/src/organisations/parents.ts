import type { ParentRelation } from '../vocabulary/actors.ts';
import type { OrganisationKind } from '../vocabulary/organisations.ts';

/** Tells the body above a body, or null at the top. */
export type ParentOf = (organisation: string) => string | null;

/** The chain above a body, the nearest first; a ring in damaged data ends it. */
export function bodiesAbove(organisation: string, parentOf: ParentOf): readonly string[] {
  const above: string[] = [];
  for (let body = parentOf(organisation); body !== null && body !== organisation; body = parentOf(body)) {
    if (above.includes(body)) break;
    above.push(body);
  }
  return above;
}

/** Why a body cannot be put under another; null when it can. */
export type ParentRefusal = { readonly refused: 'parent-is-itself' | 'parent-is-below' };

/** A body is not part of itself, nor of a body that is part of it. */
export function refuseParent(organisation: string, parent: string, parentOf: ParentOf): ParentRefusal | null {
  if (organisation === parent) return { refused: 'parent-is-itself' };
  return bodiesAbove(parent, parentOf).includes(organisation) ? { refused: 'parent-is-below' } : null;
}

const ORGANS: ReadonlySet<OrganisationKind> = new Set([
  'principal_organ', 'subsidiary_organ', 'specialised_institution', 'affiliated_institution', 'standing_committee',
  'secretariat', 'ministerial_council', 'treaty_body', 'committee', 'council',
]);

/** How a body of this kind usually belongs to the one above it: a department is a unit, a standing committee an organ. */
export function usualRelation(kind: OrganisationKind): ParentRelation {
  if (kind === 'unit') return 'unit_of';
  return ORGANS.has(kind) ? 'organ_of' : 'part_of';
}
