import type { Ground } from '../../../ground.ts';
import type { AppointmentFinding } from '../../../reading.ts';

/** People who take up an office, in the sentences of the ground. */
export function readAppointments(_ground: Ground): readonly AppointmentFinding[] {
  return [];
}
