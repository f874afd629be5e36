import { sql } from 'kysely';
import { languageOf } from '../entries/name-keys.ts';
import { visibleLevel } from '../entries/visible-row.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import type { Looking } from '../review/looking.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { authorityRecord } from './authority.ts';
import { everyStateHas, stateOfBody } from './state-of-body.ts';

/** The State whose body one is: told by the body itself, or supposed since its documents tell of bodies of no other. */
export interface Placed {
  readonly state: string;
  readonly isSupposed: boolean;
}

/** The State of a proposed body. */
export function placeOfProposal(proposal: StoredProposal, among: ReadonlySet<string>): Placed | null {
  const own = stateTold(proposal);
  if (own !== null) return { state: own, isSupposed: false };
  const [only] = among;
  return everyStateHas(kindOf(proposal)) && among.size === 1 && only !== undefined ? { state: only, isSupposed: true } : null;
}

/** The States whose bodies a document tells of. */
export function statesToldIn(proposals: readonly StoredProposal[]): ReadonlySet<string> {
  return new Set(proposals.filter(({ kind, state }) => kind === 'organisation' && state !== 'rejected').flatMap((proposal) => stateTold(proposal) ?? []));
}

const kindOf = (proposal: StoredProposal): string => fieldOf(proposal, 'kind', 'code')?.value.code ?? authorityRecord(proposal.authority)?.kind ?? 'other';

function stateTold(proposal: StoredProposal): string | null {
  const names = [...fieldsOf(proposal, 'name', 'text'), ...fieldsOf(proposal, 'variant', 'text')].map(({ value: { text } }) => ({ value: text, language: languageOf(text, 'en') }));
  return stateOfBody({ kind: kindOf(proposal), stateCode: authorityRecord(proposal.authority)?.stateCode ?? null, names });
}

/** So many documents that tell of a body say of which State it is. */
const ENOUGH_DOCUMENTS = 20;

/** The States of bodies whose names do not tell them, where the documents that name them tell of bodies of one State alone. Documents hidden from the actor tell nothing. */
export async function supposedStates({ database, actor }: Looking, bodies: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (bodies.length === 0) return new Map();
  const { rows } = await sql<{ id: string; states: string[] }>`
    select body.id, array_agg(distinct beside.of_state) as states
    from unnest(${[...bodies]}::uuid[]) as body(id)
    cross join lateral (
      select distinct assertion.document_id as id from assertion join document on document.id = assertion.document_id
      where assertion.entry_id = body.id and ${visibleLevel(actor, 'document.confidentiality')} limit ${sql.lit(ENOUGH_DOCUMENTS)}) as told
    join assertion as other on other.document_id = told.id
    join entry as beside on beside.id = other.entry_id
    where beside.of_state is not null and beside.of_state <> '?' and ${visibleLevel(actor, 'beside.confidentiality')}
    group by body.id having count(distinct beside.of_state) = 1`.execute(database);
  return new Map(rows.flatMap(({ id, states: [state] }) => (state === undefined ? [] : [[id, state]])));
}
