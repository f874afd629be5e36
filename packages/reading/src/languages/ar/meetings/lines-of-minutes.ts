import type { Mention, Sentence } from '../../../ground.ts';
import type { Story } from '../../../joining/stories.ts';
import type { Key, MeetingFinding, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import { minutesOf } from './minutes-of.ts';

/** Labels of lines at the head of minutes: «date:», «place:», «under the chair of:», «present:». */
const DAY = /^["'(*-]*\s*(?:ال)?(?:تاريخ|يوم|زمان|موعد)(?: [ء-ي]+){0,2} ?: ?/u;
const PLACE = /^["'(*-]*\s*(?:ال)?(?:مكان|مقر|موقع)(?: [ء-ي]+){0,2} ?: ?/u;
const CHAIR = /^["'(*-]*\s*(?:بر[يءا]?اسه|(?:ال)?ر[يءا]?يس|تراسه?)(?: (?:ال)?(?:اجتماع|جلسه))? ?: ?/u;
const PRESENT = /^["'(*-]*\s*(?:ال)?(?:حضور|حاضرون|حاضرين|مشاركون|مشاركين|مجتمعون)(?: [ء-ي]+){0,2} ?:/u;
/** Anything else with a label, or with no one in it, ends the list of those present. */
const LABEL = /^["'(*-]*\s*[ء-ي]+(?: [ء-ي]+){0,3} ?:/u;
const ANYONE = new RegExp(`[${SIGN.person}${SIGN.office}]`, 'u');
/** So many sentences make up the head of minutes. */
const HEAD = 40;

/** What the lines at the head of minutes say of the meeting. */
export interface LinesOfMinutes {
  readonly date: MeetingFinding['date'];
  readonly place: Value<string> | null;
  readonly chair: Value<Key> | null;
  readonly present: readonly Value<Key>[];
}

/** The lines «date:», «place:», «present:» of a story that begins as minutes. */
export function linesOfMinutes(story: Story, source: string): LinesOfMinutes {
  const lines = story.sentences.slice(0, HEAD);
  const place = lines.find(({ masked }) => PLACE.test(masked));
  const chair = lines.find(({ masked }) => CHAIR.test(masked));
  return { date: dayIn(lines) ?? dayOfHead(story, source), place: place === undefined ? null : restOf(place, source), chair: chair === undefined ? null : (peopleIn(chair)[0] ?? null), present: presentIn(lines) };
}

function dayIn(lines: readonly Sentence[]): MeetingFinding['date'] {
  for (const line of lines.filter(({ masked }) => DAY.test(masked))) {
    const at = line.masked.indexOf(SIGN.date);
    const mention = at < 0 ? null : line.mentionAt(at);
    if (mention?.date === undefined) continue;
    const { because } = mention.date;
    return { value: mention.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule: minutesOf.id, evidence: [{ start: mention.start, end: mention.end }] };
  }
  return null;
}

/** «Date: …» at the head was taken for the day of the text: of minutes it is the day of the meeting. */
function dayOfHead({ publication }: Story, source: string): MeetingFinding['date'] {
  const at = publication?.evidence[0];
  if (publication === null || at === undefined) return null;
  const day = publication.value;
  return { value: { asWritten: textOf(source, at), edtf: day, min: day, max: day, calendar: 'gregorian' }, basis: 'stated', rule: minutesOf.id, evidence: [at] };
}

function restOf(line: Sentence, source: string): Value<string> | null {
  const start = PLACE.exec(line.masked)?.[0].length ?? 0;
  const end = line.masked.replace(/[\s.؛،]+$/u, '').length;
  if (end <= start) return null;
  const at = line.written({ start, end });
  return { value: textOf(source, at), basis: 'stated', rule: minutesOf.id, evidence: [at] };
}

function presentIn(lines: readonly Sentence[]): readonly Value<Key>[] {
  const from = lines.findIndex(({ masked }) => PRESENT.test(masked));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const over = rest.findIndex(({ masked }) => LABEL.test(masked) || !ANYONE.test(masked));
  return lines.slice(from, from + 1 + (over < 0 ? rest.length : over)).flatMap(peopleIn);
}

function peopleIn(line: Sentence): readonly Value<Key>[] {
  const people = line.mentions.filter((one): one is Mention & { readonly key: Key } => one.kind === 'person' && one.key !== null);
  return people.map(({ key, start, end }) => ({ value: key, basis: 'stated' as const, rule: minutesOf.id, evidence: [{ start, end }] }));
}
