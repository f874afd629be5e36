import type { CommitmentFinding, InstrumentFinding, MeetingFinding, Reading, Value } from '../reading.ts';
import { overlaps } from '../text/span.ts';

/**
 * Ties a commitment to the meeting whose words tell it, and one for which no words tell where it was given to the instrument or the meeting of its
 * story, where the story reports one alone: that is supposed, and marked so.
 */
export function tieCommitments(reading: Reading): Reading {
  return { ...reading, commitments: reading.commitments.map((commitment) => (commitment.source === null ? { ...commitment, source: sourceOf(commitment, reading) } : commitment)) };
}

function sourceOf({ rule, evidence, segment }: CommitmentFinding, { instruments, meetings }: Reading): Value<string> | null {
  const reported = [...instruments.filter(isMain), ...meetings.filter(isReported)].filter((one) => one.segment === segment);
  const [named, ...others] = meetings.filter((meeting) => meeting.segment === segment && meeting.evidence.some((one) => evidence.some((other) => overlaps(one, other))));
  if (named !== undefined && others.length === 0) return { value: named.key, basis: 'stated', rule, evidence };
  const [only, ...more] = reported;
  return only === undefined || more.length > 0 ? null : { value: only.key, basis: 'inferred', because: 'only-one-in-story', rule, evidence };
}

const isMain = ({ role, count }: InstrumentFinding): boolean => role === 'main' && count === 1;
const isReported = ({ status }: MeetingFinding): boolean => status.value !== 'background';
