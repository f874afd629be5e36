import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { told } from '../review/columns.ts';

const UNSET = {
  force: 'intention', text: '', source_id: null,
  due_as_written: null, due_edtf: null, due_min: null, due_max: null, due_calendar: null,
};

/** Makes or extends a commitment: who is to act, on what, by when, and where it was given. */
export async function recordCommitment(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'commitment');
  const text = fieldOf(admitted, 'text', 'text');
  // the name has no evidence of its own that would hide it with the paper
  if (text !== null && (recording.isNew || recording.mayFill)) await recording.name({ value: text.value.text, form: recording.isNew ? 'title' : 'variant' }, null);
  const source = fieldOf(admitted, 'source', 'proposal');
  const sourceEntry = source === null ? null : await accepting.entryOfProposal(source.value.proposal);
  await recording.own('commitment', UNSET, [
    ...told(text, ({ value }) => ({ text: value.text })),
    ...told(fieldOf(admitted, 'force', 'code'), ({ value }) => ({ force: value.code })),
    ...told(fieldOf(admitted, 'due', 'date'), ({ value: { date } }) => ({
      due_as_written: date.asWritten, due_edtf: date.edtf, due_min: date.min, due_max: date.max, due_calendar: date.calendar,
    })),
    ...(source === null || sourceEntry === null ? [] : [{ values: { source_id: sourceEntry }, field: source.field }]),
  ]);
  for (const { value, field } of fieldsOf(admitted, 'responsible', 'actor')) {
    const actor = await accepting.entryOfActor(value.actor);
    if (actor !== null) await recording.role({ role: 'responsible', actor }, field);
  }
  return recording.write();
}
