import { KnownBodies } from '../joining/known-bodies.ts';
import { readAppointments } from '../joining/read-appointments.ts';
import { storiesOf } from '../joining/stories.ts';
import type { ActivityFinding, CommitmentFinding, Dropped, InstrumentFinding, MeetingFinding, Reading, StatementFinding } from '../reading.ts';
import type { ActContext } from './act-context.ts';
import { readCommitments } from './commitments/read-commitments.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import type { LatinLanguage } from './language.ts';
import { layGround } from './lay-ground.ts';
import { readMeetings } from './meetings/read-meetings.ts';
import { shortNames } from './short-names.ts';
import { readStatements } from './statements/read-statements.ts';

/** Reads a text in a language of Latin letters: its ground first, then its acts, story by story. */
export function readText(source: string, publishedOn: string | null, language: LatinLanguage): Reading {
  const ground = layGround(source, publishedOn, language);
  const known = new KnownBodies(ground);
  const resolve = shortNames(ground, language.names.isHead);
  const instruments: InstrumentFinding[] = [];
  const meetings: MeetingFinding[] = [];
  const activities: ActivityFinding[] = [];
  const statements: StatementFinding[] = [];
  const commitments: CommitmentFinding[] = [];
  const dropped: Dropped[] = [];
  for (const story of storiesOf(ground)) {
    const context: ActContext = { story, source, known, resolve, words: language.acts, code: language.code };
    const read = readInstruments(context);
    const own: InstrumentFinding[] = read.instruments.map((finding, index) => ({ key: `instrument:${instruments.length + index}`, ...finding }));
    const said: StatementFinding[] = readStatements(context).map((finding, index) => ({ key: `statement:${statements.length + index}`, ...finding }));
    instruments.push(...own);
    statements.push(...said);
    for (const finding of readCommitments(context, { instruments: own, statements: said })) commitments.push({ key: `commitment:${commitments.length}`, ...finding });
    const met = readMeetings(context);
    for (const finding of met.meetings) meetings.push({ key: `meeting:${meetings.length}`, ...finding });
    for (const finding of met.activities) activities.push({ key: `activity:${activities.length}`, ...finding });
    dropped.push(...read.dropped, ...met.dropped);
  }
  const { segments, organisations, people } = ground;
  return { language: language.code, segments, organisations, people, instruments, meetings, statements, activities, appointments: readAppointments(ground, language.acts.appointments), commitments, dropped };
}
