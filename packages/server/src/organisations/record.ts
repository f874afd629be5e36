import { organisationKinds, usualRelation } from '@mithaq/register';
import { sql } from 'kysely';
import { keepFromSamples } from '../entries/keep-from-samples.ts';
import { levelsUpTo } from '../entries/levels.ts';
import type { Recording, Told } from '../entries/recording.ts';
import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { told } from '../review/columns.ts';
import type { ProposalField } from '../review/schema.ts';
import { authorityRecord, type AuthorityRecord } from './authority.ts';

const UNSET = { kind: 'other', parent_id: null, parent_relation: null, state_code: null, authority: null } as const;

/** Makes or extends an organisation. What the authority file knows of it comes along. */
export async function recordOrganisation(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'organisation');
  const authority = authorityRecord(admitted.authority);
  await recordNames(recording, admitted, authority);
  await recording.own('organisation', UNSET, [
    ...told(kindOf(admitted), ({ value }) => ({ kind: value.code })),
    ...(authority === null ? [] : knownBy(admitted.authority, authority)),
    ...await parentOf(accepting, admitted, recording),
  ]);
  return recording.write();
}

const kindOf = (admitted: Admitted) => fieldOf(admitted, 'kind', 'code');

async function recordNames(recording: Recording, admitted: Admitted, authority: AuthorityRecord | null): Promise<void> {
  if (recording.isNew || recording.mayFill) {
    for (const name of authority?.names ?? []) await recording.name(name, null);
  }
  const isFirst = recording.isNew && authority === null;
  for (const { value, field } of fieldsOf(admitted, 'name', 'text')) await recording.name({ value: value.text, form: isFirst ? 'official' : formOf(value.text) }, field);
  for (const { value, field } of fieldsOf(admitted, 'variant', 'text')) await recording.name({ value: value.text, form: formOf(value.text) }, field);
}

/** «OIC» is an acronym; any other way of writing a name a variant. */
const formOf = (name: string) => (/^[A-Z]{2,10}$/u.test(name) ? 'acronym' : 'variant');

function knownBy(id: string | null, { kind, stateCode }: AuthorityRecord): readonly Told[] {
  return [
    { values: { kind }, field: null },
    { values: { authority: id }, field: null },
    ...(stateCode === null ? [] : [{ values: { state_code: stateCode }, field: null }]),
  ];
}

/** The body above: as the text says it, else as the authority file has it where that body is in the register. */
async function parentOf(accepting: Accepting, admitted: Admitted, recording: Recording): Promise<readonly Told[]> {
  const said = fieldOf(admitted, 'parent', 'actor');
  const parent = said === null
    ? await entryOfAuthority(accepting, authorityRecord(admitted.authority)?.parent ?? null)
    : await accepting.entryOfActor(said.value.actor);
  if (parent === null || parent === recording.entryId || (await isBelow(accepting, parent, recording.entryId))) return [];
  const kind = organisationKinds.find(({ code }) => code === kindOf(admitted)?.value.code)?.code ?? 'other';
  const field: ProposalField | null = said?.field ?? null;
  return [{ values: { parent_id: parent, parent_relation: usualRelation(kind) }, field }];
}

async function entryOfAuthority(accepting: Accepting, authority: string | null): Promise<string | null> {
  const { ledger, document } = accepting;
  if (authority === null) return null;
  const transaction = await ledger.register.reading();
  const row = await transaction
    .selectFrom('organisation')
    .innerJoin('entry', 'entry.id', 'organisation.id')
    .select('organisation.id')
    .where('authority', '=', authority)
    .where('entry.confidentiality', 'in', levelsUpTo(document.level))
    .executeTakeFirst();
  return row === undefined ? null : keepFromSamples(accepting, row.id);
}

/** True when a body is already somewhere below another: it cannot be above it too. */
async function isBelow({ ledger }: Accepting, body: string, other: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive above(id) as (
      select parent_id from organisation where id = ${body}
      union select o.parent_id from organisation o join above a on o.id = a.id
    ) select 1 from above where id = ${other}`.execute(await ledger.register.reading());
  return rows.length > 0;
}
