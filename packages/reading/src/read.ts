import { layGround } from './languages/ar/lay-ground.ts';
import { readActs } from './languages/ar/read-acts.ts';
import { readAppointments } from './languages/ar/appointments/read-appointments.ts';
import { keepReferenced } from './joining/keep-referenced.ts';
import type { Reading, ReadingOptions } from './reading.ts';

/** Reads a text: the same text and options give the same reading for ever. */
export function read(source: string, options: ReadingOptions = {}): Reading {
  const ground = layGround(source, options);
  const reading: Reading = {
    language: ground.language,
    segments: ground.segments,
    organisations: ground.organisations,
    people: ground.people,
    ...readActs(ground),
    appointments: readAppointments(ground),
  };
  return keepReferenced(reading);
}
