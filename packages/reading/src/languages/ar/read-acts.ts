import type { Ground } from '../../ground.ts';
import { KnownBodies } from '../../joining/known-bodies.ts';
import { storiesOf } from '../../joining/stories.ts';
import type { ActivityFinding, CommitmentFinding, Dropped, InstrumentFinding, MeetingFinding, Reading, StatementFinding } from '../../reading.ts';
import { readCommitments } from './commitments/read-commitments.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import { readMeetings } from './meetings/read-meetings.ts';
import { readStatements } from './statements/read-statements.ts';
import { shortNames } from './short-names.ts';

type Acts = Pick<Reading, 'instruments' | 'meetings' | 'statements' | 'activities' | 'commitments' | 'dropped'>;

/** Reads the acts of a text upon its ground: story by story, for facts never leave a story. */
export function readActs(ground: Ground): Acts {
  const known = new KnownBodies(ground);
  const resolve = shortNames(ground);
  const instruments: InstrumentFinding[] = [];
  const meetings: MeetingFinding[] = [];
  const activities: ActivityFinding[] = [];
  const statements: StatementFinding[] = [];
  const commitments: CommitmentFinding[] = [];
  const dropped: Dropped[] = [];
  for (const story of storiesOf(ground)) {
    const context = { story, source: ground.source, known, resolve };
    const read = readInstruments(context);
    dropped.push(...read.dropped);
    for (const finding of read.instruments) instruments.push({ key: `instrument:${instruments.length}`, ...finding });
    for (const finding of readStatements(context)) statements.push({ key: `statement:${statements.length}`, ...finding });
    const sources = { instruments: instruments.slice(read.instruments.length === 0 ? instruments.length : -read.instruments.length), statements };
    const promised = readCommitments(context, sources);
    for (const finding of promised) commitments.push({ key: `commitment:${commitments.length}`, ...finding });
    const met = readMeetings(context, promised.flatMap(({ text }) => text.evidence));
    dropped.push(...met.dropped);
    for (const finding of met.meetings) meetings.push({ key: `meeting:${meetings.length}`, ...finding });
    for (const finding of met.activities) activities.push({ key: `activity:${activities.length}`, ...finding });
  }
  return { instruments, meetings, statements, activities, commitments, dropped };
}
