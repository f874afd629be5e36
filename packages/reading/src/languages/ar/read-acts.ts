import type { Ground } from '../../ground.ts';
import { type ActsRead, keep, noActs } from '../../joining/acts-read.ts';
import { KnownBodies } from '../../joining/known-bodies.ts';
import { storiesOf } from '../../joining/stories.ts';
import { addAll } from '../../text/lists.ts';
import { readCommitments } from './commitments/read-commitments.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import { readMeetings } from './meetings/read-meetings.ts';
import { readStatements } from './statements/read-statements.ts';
import { keepOwnText, readOwnText } from '../../own-text/read-own-text.ts';
import { ownTextContext } from './own-text.ts';
import { shortNames } from './short-names.ts';

/** Reads the acts of a text upon its ground: story by story, for facts never leave a story. */
export function readActs(ground: Ground): ActsRead {
  const known = new KnownBodies(ground);
  const resolve = shortNames(ground);
  const read = noActs();
  for (const story of storiesOf(ground)) {
    const context = { story, source: ground.source, known, resolve };
    const own = readOwnText(ownTextContext(context));
    if (own !== null) {
      keepOwnText(read, own);
      if (own.isMinutes) keep(read.meetings, 'meeting', readMeetings(context, own.commitments.flatMap(({ text }) => text.evidence)).meetings);
      continue;
    }
    const told = readInstruments(context);
    const instruments = keep(read.instruments, 'instrument', told.instruments);
    keep(read.statements, 'statement', readStatements(context));
    const promised = keep(read.commitments, 'commitment', readCommitments(context, { instruments, statements: read.statements }));
    const met = readMeetings(context, promised.flatMap(({ text }) => text.evidence));
    keep(read.meetings, 'meeting', met.meetings);
    keep(read.activities, 'activity', met.activities);
    addAll(read.dropped, told.dropped);
    addAll(read.dropped, met.dropped);
  }
  return read;
}
