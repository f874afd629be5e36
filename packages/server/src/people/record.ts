import { matchKey, widen } from '@mithaq/register';
import type { RowRecord } from '../entries/rows.ts';
import type { Recording } from '../entries/recording.ts';
import { newId } from '../platform/new-id.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { told } from '../review/columns.ts';
import type { ProposalField } from '../review/schema.ts';

/** Makes or extends a person; the offices are attested for the day on which the document was published. */
export async function recordPerson(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'person');
  for (const { value, field } of fieldsOf(admitted, 'name', 'text')) await recording.name({ value: value.text, form: recording.isNew ? 'official' : 'variant' }, field);
  for (const { value, field } of fieldsOf(admitted, 'variant', 'text')) await recording.name({ value: value.text, form: 'variant' }, field);
  await recording.own('person', { honorific: null }, told(fieldOf(admitted, 'honorific', 'text'), ({ value }) => ({ honorific: value.text })));
  const day = accepting.document.publishedOn(admitted.segment);
  for (const { value, field } of fieldsOf(admitted, 'office', 'office')) {
    const organisation = await accepting.entryOfActor(value.organisation);
    await recordOffice(recording, { person: recording.entryId, organisation, title: value.title, day, from: null }, [field]);
  }
  return recording.write();
}

interface OfficeTold {
  readonly person: string | null;
  readonly organisation: string | null;
  readonly title: string;
  /** The day for which the document proves it. */
  readonly day: string | null;
  readonly from: string | null;
}

async function recordOffice(recording: Recording, office: OfficeTold, fields: readonly ProposalField[]): Promise<void> {
  const { person, organisation, title, day, from } = office;
  const isSame = (known: RowRecord): boolean =>
    officeKey(String(known['title'])) === officeKey(title)
    && (known['organisation_id'] === organisation || organisation === null || known['organisation_id'] === null);
  const id = await recording.once('office', {
    id: newId(), person_id: person, organisation_id: organisation, title, held_from: from, held_to: null, attested_min: day, attested_max: day,
  }, isSame);
  await recording.amend('office', id, (standing) => {
    const before = { min: dayOf(standing['attested_min']), max: dayOf(standing['attested_max']) };
    const { min, max } = widen(before, { min: day, max: day });
    return min === before.min && max === before.max ? {} : { attested_min: min, attested_max: max };
  });
  for (const field of fields) recording.assert(field, id);
}

const officeKey = (title: string): string => matchKey(title, 'ar');
const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Somebody takes up an office: the office is held from that day. Where the text does not say who, the body has the office. */
export async function recordAppointment(accepting: Accepting, admitted: Admitted): Promise<string | Refusal> {
  const person = await accepting.entryOfActor(fieldOf(admitted, 'person', 'actor')?.value.actor ?? null);
  const organisation = await accepting.entryOfActor(fieldOf(admitted, 'organisation', 'actor')?.value.actor ?? null);
  const holder = person ?? organisation;
  if (holder === null) return refusal('invalid', { field: 'person' });

  const recording = await beginRecording(accepting, { ...admitted, match: holder }, person === null ? 'organisation' : 'person');
  const office = fieldOf(admitted, 'office', 'text');
  const date = fieldOf(admitted, 'date', 'date')?.value.date;
  const ofOffice = admitted.fields.filter(({ field }) => field !== 'appointed-by');
  await recordOffice(recording, {
    person, organisation, title: office?.value.text ?? '',
    day: accepting.document.publishedOn(admitted.segment),
    from: date?.edtf ?? date?.min ?? null,
  }, ofOffice);
  for (const { value, field } of fieldsOf(admitted, 'appointed-by', 'actor')) {
    const by = await accepting.entryOfActor(value.actor);
    if (by !== null) await recording.role({ role: 'appointed_by', actor: by, office: office?.value.text ?? null }, field);
  }
  return recording.write();
}
