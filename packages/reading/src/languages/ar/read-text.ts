import { readAppointments } from '../../joining/read-appointments.ts';
import type { Reading, ReadingOptions } from '../../reading.ts';
import { appointedNextInList } from './appointments/appointed-next-in-list.ts';
import { appointmentRules } from './appointments/index.ts';
import { layGround } from './lay-ground.ts';
import { readActs } from './read-acts.ts';

/** Reads an Arabic text: its ground first, then its acts. */
export function readArabic(source: string, options: ReadingOptions): Reading {
  const ground = layGround(source, options);
  const { language, segments, organisations, people } = ground;
  return { language, segments, organisations, people, ...readActs(ground), appointments: readAppointments(ground, appointmentRules, appointedNextInList) };
}
