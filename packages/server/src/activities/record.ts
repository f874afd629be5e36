import { beginRecording, fieldOf, fieldsOf, type Accepting, type Admitted } from '../review/accepting.ts';
import { dateColumns, NO_DATE, told } from '../review/columns.ts';

const UNSET = { type: 'other', status: 'held', length: null, place: null, ...NO_DATE };
const ROLES = ['host', 'implementing', 'beneficiary'] as const;

/** Makes or extends an activity, with those who host it, carry it out and are served by it. */
export async function recordActivity(accepting: Accepting, admitted: Admitted): Promise<string> {
  const recording = await beginRecording(accepting, admitted, 'activity');
  for (const { value, field } of fieldsOf(admitted, 'name', 'text')) await recording.name({ value: value.text, form: recording.isNew ? 'title' : 'variant' }, field);
  await recording.own('activity', UNSET, [
    ...told(fieldOf(admitted, 'type', 'code'), ({ value }) => ({ type: value.code })),
    ...told(fieldOf(admitted, 'status', 'code'), ({ value }) => ({ status: value.code })),
    ...told(fieldOf(admitted, 'length', 'text'), ({ value }) => ({ length: value.text })),
    ...told(fieldOf(admitted, 'place', 'text'), ({ value }) => ({ place: value.text })),
    ...told(fieldOf(admitted, 'date', 'date'), dateColumns),
  ]);
  for (const role of ROLES) {
    for (const { value, field } of fieldsOf(admitted, role, 'actor')) {
      const actor = await accepting.entryOfActor(value.actor);
      if (actor !== null) await recording.role({ role, actor }, field);
    }
  }
  return recording.write();
}
