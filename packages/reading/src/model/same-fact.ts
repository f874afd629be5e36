import type {
  ActivityFinding, AppointmentFinding, CommitmentFinding, InstrumentFinding, MeetingFinding, Reading, StatementFinding, Value,
} from '../reading.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isSameName, spelling } from './same-words.ts';

/** When two findings tell of one thing: in one article, by the same words or in the same place. */

interface Located {
  readonly segment: number;
  readonly evidence: readonly Span[];
}

const meet = (a: readonly Span[], b: readonly Span[]): boolean => a.some((one) => b.some((other) => overlaps(one, other)));
const inOnePlace = (a: Located, b: Located): boolean => a.segment === b.segment && meet(a.evidence, b.evidence);

interface Named extends Located {
  readonly name: Value<string>;
  readonly type: Value<string>;
}

/** The same name anywhere in the article; where they stand together, a form of it or the same type is enough. */
function isSameNamed(a: Named, b: Named): boolean {
  if (a.segment !== b.segment) return false;
  if (a.type.value === b.type.value && spelling(a.name.value) === spelling(b.name.value)) return true;
  if (!meet([...a.evidence, ...a.name.evidence], [...b.evidence, ...b.name.evidence])) return false;
  return a.type.value === b.type.value || isSameName(a.name.value, b.name.value);
}

function partiesOf({ parties }: InstrumentFinding): ReadonlySet<string> {
  return new Set(parties.map(({ value }) => value.organisation));
}

export const isSameInstrument = (a: InstrumentFinding, b: InstrumentFinding): boolean => {
  if (isSameNamed(a, b)) return true;
  const [ours, theirs] = [partiesOf(a), partiesOf(b)];
  return inOnePlace(a, b) && ours.size > 0 && ours.size === theirs.size && [...ours].every((party) => theirs.has(party));
};
export const isSameMeeting = (a: MeetingFinding, b: MeetingFinding): boolean => isSameNamed(a, b);
export const isSameActivity = (a: ActivityFinding, b: ActivityFinding): boolean => isSameNamed(a, b);
export const isSameStatement = (a: StatementFinding, b: StatementFinding): boolean => a.speaker.value === b.speaker.value && inOnePlace(a, b);
export const isSameCommitment = (a: CommitmentFinding, b: CommitmentFinding): boolean => meet(a.text.evidence, b.text.evidence);
export const isSameAppointment = (a: AppointmentFinding, b: AppointmentFinding): boolean =>
  inOnePlace(a, b) && (spelling(a.office.value) === spelling(b.office.value) || (a.person !== null && a.person.value === b.person?.value));

/**
 * Whether the rules speak against a signing that the model tells of: an instrument of that type in that article stands otherwise with them and
 * is between nobody else, or one of their look-alikes stands in that very place. A wrong «signed» is worse than a missed one.
 */
export function speaksAgainst(rules: Pick<Reading, 'instruments' | 'dropped'>, told: InstrumentFinding): boolean {
  if (told.status.value !== 'signed') return false;
  const parties = partiesOf(told);
  const standsOtherwise = rules.instruments.some((known) => {
    if (known.segment !== told.segment || known.status.value === 'signed' || known.type.value !== told.type.value) return false;
    const others = partiesOf(known);
    return parties.size === 0 || others.size === 0 || [...parties].some((party) => others.has(party));
  });
  // a rule that refuses names itself as the reason
  const isRefused = rules.dropped.some(({ rule, because, evidence }) => rule === because && rule.includes('/instruments/') && meet([evidence], told.evidence));
  return standsOtherwise || isRefused;
}
