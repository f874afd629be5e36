import organisationRecords from '../../../../../../data/authority/organisations.json' with { type: 'json' };

const parents = new Map(organisationRecords.map((record) => [record.id, record.parent] as const));

/** The body that a known organ belongs to, by the authority file. */
export function parentInAuthority(id: string): string | null {
  return parents.get(id) ?? null;
}
