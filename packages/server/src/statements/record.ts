import { matchKey } from '@mithaq/register';
import { issueEntryOf } from '../issues/issue-entry.ts';
import type { Recording } from '../entries/recording.ts';
import { newId } from '../platform/new-id.ts';
import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { told } from '../review/columns.ts';
import { headingOf } from '../review/field-text.ts';

const UNSET = { meeting_id: null, occasion: null, on_behalf_of: null };

/** Makes or extends a statement: who spoke, in whose name, at what occasion, and the positions taken. */
export async function recordStatement(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'statement');
  if (recording.isNew) await recording.name({ value: headingOf('statement', admitted.fields), form: 'title' }, null);
  const held = fieldOf(admitted, 'occasion', 'proposal');
  const meeting = held === null ? null : await accepting.entryOfProposal(held.value.proposal);
  await recording.own('statement', UNSET, [
    ...told(fieldOf(admitted, 'occasion', 'text'), ({ value }) => ({ occasion: value.text })),
    ...told(fieldOf(admitted, 'on-behalf-of', 'text'), ({ value }) => ({ on_behalf_of: value.text })),
    ...(held === null ? [] : [{ values: { meeting_id: meeting, occasion: held.value.name }, field: held.field }]),
  ]);
  await recordSpeaker(accepting, admitted, recording);
  for (const { value, field } of fieldsOf(admitted, 'position', 'position')) {
    const key = matchKey(value.issue, 'ar');
    const issue_id = await issueEntryOf(accepting, value.issue);
    const id = await recording.once('position', { id: newId(), statement_id: recording.entryId, act: value.act, words: value.issue, issue_id },
      (known) => known['act'] === value.act && matchKey(String(known['words']), 'ar') === key);
    recording.assert(field, id);
  }
  return recording.write();
}

async function recordSpeaker(accepting: Accepting, admitted: Admitted, recording: Recording): Promise<void> {
  const speaker = fieldOf(admitted, 'speaker', 'actor');
  const office = fieldOf(admitted, 'office', 'text');
  const inNameOf = fieldOf(admitted, 'on-behalf-of', 'actor');
  const actor = await accepting.entryOfActor(speaker?.value.actor ?? null);
  const onBehalfOf = await accepting.entryOfActor(inNameOf?.value.actor ?? null);
  if (actor === null && office === null && onBehalfOf === null) return;
  const role = { role: 'speaker', actor, office: office?.value.text ?? null, onBehalfOf };
  const id = await recording.role(role, speaker?.field ?? null);
  if (office !== null) recording.assert(office.field, id);
  if (inNameOf !== null && onBehalfOf !== null) recording.assert(inNameOf.field, id);
}
