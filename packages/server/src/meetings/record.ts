import { matchKey } from '@mithaq/register';
import { newId } from '../platform/new-id.ts';
import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { recordName } from '../review/record-name.ts';
import { dateColumns, NO_DATE, told } from '../review/columns.ts';
import { seriesOf } from './series.ts';

const UNSET = { series_id: null, type: 'other', ordinal: null, status: 'held', place: null, decisions: null, ...NO_DATE };
const ROLES = ['organ', 'chair', 'participant'] as const;

/** Makes or extends a meeting, in its series when it has an ordinal or a name that recurs. */
export async function recordMeeting(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'meeting');
  await recordName(accepting, admitted, recording);
  const organ = await accepting.entryOfActor(fieldOf(admitted, 'organ', 'actor')?.value.actor ?? null);
  const series = await seriesOf(accepting, admitted, organ);
  await recording.own('meeting', UNSET, [
    ...told(fieldOf(admitted, 'type', 'code'), ({ value }) => ({ type: value.code })),
    ...told(fieldOf(admitted, 'ordinal', 'number'), ({ value }) => ({ ordinal: Math.round(value.number) })),
    ...told(fieldOf(admitted, 'status', 'code'), ({ value }) => ({ status: value.code })),
    ...told(fieldOf(admitted, 'place', 'text'), ({ value }) => ({ place: value.text })),
    ...told(fieldOf(admitted, 'decisions', 'text'), ({ value }) => ({ decisions: value.text })),
    ...told(fieldOf(admitted, 'date', 'date'), dateColumns),
    ...(series === null ? [] : [{ values: { series_id: series }, field: null }]),
  ]);
  for (const role of ROLES) {
    for (const { value, field } of fieldsOf(admitted, role, 'actor')) {
      const actor = await accepting.entryOfActor(value.actor);
      if (actor !== null) await recording.role({ role, actor }, field);
    }
  }
  for (const { value, field } of fieldsOf(admitted, 'agenda-item', 'text')) {
    const key = matchKey(value.text, 'ar');
    const row = { id: newId(), meeting_id: recording.entryId, number: null, title: value.text };
    recording.assert(field, await recording.once('agenda_item', row, (known) => matchKey(String(known['title']), 'ar') === key));
  }
  return recording.write();
}
