import { eventOfReport, happensOnce, liesBefore, liesNear, matchKey, reportedStatuses, type DayRange, type InstrumentEventType } from '@mithaq/register';
import { idOf, type RowRecord } from '../entries/rows.ts';
import type { Recording } from '../entries/recording.ts';
import { newId } from '../platform/new-id.ts';
import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { recordName } from '../review/record-name.ts';
import { dateColumns, NO_DATE, told } from '../review/columns.ts';

const UNSET = { type: 'other', duration: null, renewal: null, amount: null, place: null, count: 1 };

/** Makes or extends an instrument: its parties and signatories, and the event that the document reports of it. */
export async function recordInstrument(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'instrument');
  await recordName(accepting, admitted, recording);
  await recording.own('instrument', UNSET, [
    ...told(fieldOf(admitted, 'type', 'code'), ({ value }) => ({ type: value.code })),
    ...told(fieldOf(admitted, 'duration', 'text'), ({ value }) => ({ duration: value.text })),
    ...told(fieldOf(admitted, 'renewal', 'text'), ({ value }) => ({ renewal: value.text })),
    ...told(fieldOf(admitted, 'amount', 'text'), ({ value }) => ({ amount: value.text })),
    ...told(fieldOf(admitted, 'place', 'text'), ({ value }) => ({ place: value.text })),
    ...told(fieldOf(admitted, 'count', 'number'), ({ value }) => ({ count: Math.round(value.number) })),
  ]);
  await recordParties(accepting, admitted, recording);
  await recordEvent(admitted, recording);
  for (const name of ['field', 'modality'] as const) {
    for (const { value, field } of fieldsOf(admitted, name, 'topic')) await recordTopic(recording, value, field);
  }
  return recording.write();
}

async function recordParties(accepting: Accepting, admitted: Admitted, recording: Recording): Promise<void> {
  for (const { value, field } of fieldsOf(admitted, 'party', 'party')) {
    const actor = await accepting.entryOfActor(value.organisation);
    const through = await accepting.entryOfActor(value.actingThrough);
    if (actor !== null) await recording.role({ role: 'party', actor, actingThrough: through }, field);
  }
  for (const { value, field } of fieldsOf(admitted, 'signatory', 'signatory')) {
    const actor = await accepting.entryOfActor(value.person);
    const onBehalfOf = await accepting.entryOfActor(value.onBehalfOf);
    if (actor !== null || value.office !== null) await recording.role({ role: 'signatory', actor, office: value.office, onBehalfOf }, field);
  }
  for (const { value, field } of fieldsOf(admitted, 'witness', 'actor')) {
    const actor = await accepting.entryOfActor(value.actor);
    if (actor !== null) await recording.role({ role: 'witness', actor }, field);
  }
}

/** What the document reports, as a dated event; a report of the same event by another document is not a second one. */
async function recordEvent(admitted: Admitted, recording: Recording): Promise<void> {
  const status = fieldOf(admitted, 'status', 'code');
  const date = fieldOf(admitted, 'date', 'date');
  const reported = reportedStatuses.find(({ code }) => code === status?.value.code)?.code ?? 'referenced';
  if (status === null && date === null) return;
  const type = eventOfReport(reported);
  const when = date === null ? NO_DATE : dateColumns(date);
  const known = await eventTold(recording, type, rangeOf(when));
  const id = await recording.once('instrument_event', {
    id: newId(), instrument_id: recording.entryId, type, ...(isDated(known) ? NO_DATE : when),
    place: fieldOf(admitted, 'place', 'text')?.value.text ?? null, per_party: null,
  }, (one) => known !== undefined && idOf(one) === idOf(known));
  if (status !== null) recording.assert(status.field, id);
  if (date === null) return;
  if (known === undefined) recording.assert(date.field, id);
  else await recording.tell({ table: 'instrument_event', row: id, standing: known, values: when, field: date.field });
}

/** The event that is there already of which a document tells: at a time that agrees, else, of what happens once, at one near enough to be mistaken. */
async function eventTold(recording: Recording, type: InstrumentEventType, when: DayRange): Promise<RowRecord | undefined> {
  const known = (await recording.known('instrument_event')).filter((one) => one['type'] === type);
  return known.find((one) => mayMeet(rangeOf(one), when)) ?? (happensOnce(type) ? known.find((one) => liesNear(rangeOf(one), when)) : undefined);
}

const isDated = (event: RowRecord | undefined): boolean => event !== undefined && Object.keys(NO_DATE).some((column) => typeof event[column] === 'string');
const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const rangeOf = (row: RowRecord): DayRange => ({ min: dayOf(row['date_min']), max: dayOf(row['date_max']) });
const mayMeet = (a: DayRange, b: DayRange): boolean => !liesBefore(a, b) && !liesBefore(b, a);

type Topic = Extract<Admitted['fields'][number]['value'], { is: 'topic' }>;

async function recordTopic(recording: Recording, { scheme, words, code }: Topic, field: Admitted['fields'][number]): Promise<void> {
  const isSame = (known: RowRecord): boolean =>
    known['scheme'] === scheme && (code === null ? matchKey(String(known['words']), 'ar') === matchKey(words, 'ar') : known['code'] === code);
  const id = await recording.once('entry_topic', { id: newId(), entry_id: recording.entryId, scheme, code, words }, isSame);
  recording.assert(field, id);
}
