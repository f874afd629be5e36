import { keep, noActs } from '../joining/acts-read.ts';
import { KnownBodies } from '../joining/known-bodies.ts';
import { readAppointments } from '../joining/read-appointments.ts';
import { storiesOf } from '../joining/stories.ts';
import { keepOwnText, readOwnText } from '../own-text/read-own-text.ts';
import type { Reading } from '../reading.ts';
import { addAll } from '../text/lists.ts';
import type { ActContext } from './act-context.ts';
import { readCommitments } from './commitments/read-commitments.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import type { LatinLanguage } from './language.ts';
import { layGround } from './lay-ground.ts';
import { readMeetings } from './meetings/read-meetings.ts';
import { ownTextContext } from './own-text.ts';
import { shortNames } from './short-names.ts';
import { readStatements } from './statements/read-statements.ts';

/** Reads a text in a language of Latin letters: its ground first, then its acts, story by story. */
export function readText(source: string, publishedOn: string | null, language: LatinLanguage): Reading {
  const ground = layGround(source, publishedOn, language);
  const known = new KnownBodies(ground);
  const resolve = shortNames(ground, language.names.isHead);
  const read = noActs();
  for (const story of storiesOf(ground)) {
    const context: ActContext = { story, source, known, resolve, words: language.acts, code: language.code };
    const own = readOwnText(ownTextContext(context, language.ownText));
    if (own !== null) {
      keepOwnText(read, own);
      if (own.isMinutes) keep(read.meetings, 'meeting', readMeetings(context).meetings);
      continue;
    }
    const told = readInstruments(context);
    const instruments = keep(read.instruments, 'instrument', told.instruments);
    const statements = keep(read.statements, 'statement', readStatements(context));
    keep(read.commitments, 'commitment', readCommitments(context, { instruments, statements }));
    const met = readMeetings(context);
    keep(read.meetings, 'meeting', met.meetings);
    keep(read.activities, 'activity', met.activities);
    addAll(read.dropped, told.dropped);
    addAll(read.dropped, met.dropped);
  }
  const { segments, organisations, people } = ground;
  return { language: language.code, segments, organisations, people, ...read, appointments: readAppointments(ground, language.acts.appointments) };
}
