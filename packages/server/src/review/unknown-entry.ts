import { visible } from '../platform/actor.ts';
import type { Register } from '../platform/act.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { actorsOf } from './references.ts';
import type { ProposalField } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export interface Chosen {
  readonly proposals: readonly StoredProposal[];
  readonly fields: readonly ProposalField[];
  readonly matches: Readonly<Record<string, string>>;
}

/** Refuses a choice of entries that are not there, not to be seen, or of another kind; null when all is well. */
export async function unknownEntry({ transaction, actor }: Register, { proposals, fields, matches }: Chosen): Promise<Refusal | null> {
  const kinds = new Map(proposals.map(({ id, kind }) => [id, kind]));
  const wanted = [
    ...Object.entries(matches).filter(([, entry]) => entry !== 'new').map(([proposal, entry]) => ({ entry, kind: kinds.get(proposal) ?? null })),
    ...fields.flatMap(({ value }) => actorsOf(value)).flatMap(({ entry, kind }) => (entry === null ? [] : [{ entry, kind }])),
  ];
  const malformed = wanted.find(({ entry }) => !ID.test(entry));
  if (malformed !== undefined) return refusal('invalid', { entry: malformed.entry });
  if (wanted.length === 0) return null;
  const rows = await transaction
    .selectFrom('entry')
    .select(['id', 'kind'])
    .where('id', 'in', wanted.map(({ entry }) => entry))
    .where(visible(actor, 'entry'))
    .execute();
  const known = new Map<string, string>(rows.map(({ id, kind }) => [id, kind]));
  const missing = wanted.find(({ entry, kind }) => known.get(entry) !== kind);
  return missing === undefined ? null : refusal('invalid', { entry: missing.entry });
}
