import type { Ground, Mention } from '../ground.ts';
import type { AppointmentFinding, Key, Value, WrittenDate } from '../reading.ts';
import { applyRule, applyRules, type Match } from '../rules/apply.ts';
import type { Rule } from '../rules/rule.ts';
import { addAll } from '../text/lists.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';

/** People who take up an office, in the sentences of the ground. The rule `next` is tried where an appointment was read: it goes on with a list. */
export function readAppointments(ground: Ground, rules: readonly Rule[], next?: Rule): readonly AppointmentFinding[] {
  const matches: Match[] = [];
  for (const sentence of ground.sentences) {
    const own: Match[] = [];
    for (const { match } of applyRules(rules, sentence)) if (!own.some((other) => overlaps(other.masked, match.masked))) own.push(match);
    if (next !== undefined && own.length > 0) for (const match of applyRule(next, sentence)) if (goesOn(match, own)) own.push(match);
    addAll(matches, own);
  }
  return matches.map((match, index) => findingOf(ground, match, `appointment:${index + 1}`));
}

/** So many letters may stand between two of a list: a remark in quotes, a region. */
const LONGEST_GAP = 16;

/** Whether it follows right upon an appointment that was read, and is none of them itself. */
function goesOn(match: Match, own: readonly Match[]): boolean {
  if (own.some((other) => overlaps(other.masked, match.masked))) return false;
  return own.some(({ masked }) => masked.end <= match.masked.start && match.masked.start - masked.end <= LONGEST_GAP && !/[.\n]/u.test(match.sentence.masked.slice(masked.end, match.masked.start)));
}

function findingOf(ground: Ground, match: Match, key: Key): AppointmentFinding {
  const office = match.groups['office'] ?? match.masked;
  const words = match.sentence.written(office);
  const appointer = mentionIn(match, match.groups['by']);
  const holder = mentionIn(match, match.groups['person'])?.key ?? null;
  const value = <T>(said: T, span: Span): Value<T> => ({ value: said, basis: 'stated', rule: match.rule, evidence: [span] });
  const body = bodyIn(match, office) ?? bodyOfHolder(ground, holder, words);
  const by = appointer?.organisation ?? appointer?.key ?? null;
  return {
    key,
    segment: match.sentence.segment,
    evidence: [match.evidence],
    rule: match.rule,
    person: holder === null ? null : value(holder, match.evidence),
    office: value(textOf(ground.source, words), words),
    organisation: body === null ? null : value(body, words),
    appointedBy: by === null || appointer === null ? null : value(by, appointer),
    date: dateNear(match),
  };
}

function mentionIn(match: Match, group: Span | undefined): Mention | null {
  return group === undefined ? null : match.sentence.mentionAt(group.start);
}

/** The body inside «رئيسا لـ⟨organisation⟩», or behind an office’s own sign. */
function bodyIn(match: Match, office: Span): Key | null {
  for (let at = office.start; at < office.end; at++) {
    const mention = match.sentence.mentionAt(at);
    if (mention !== null) return mention.kind === 'office' ? (mention.organisation ?? null) : mention.key;
  }
  return null;
}

/** «رئيسا للاتحاد»: where the holder’s office of these words was found to be held. */
function bodyOfHolder(ground: Ground, holder: Key | null, words: Span): Key | null {
  const offices = ground.people.find(({ key }) => key === holder)?.offices ?? [];
  const same = offices.find(({ title }) => title.evidence.some((place) => overlaps(place, words)));
  return same?.organisation?.value ?? null;
}

/** The date of the same sentence that stands nearest to the appointment. */
function dateNear(match: Match): Value<WrittenDate> | null {
  const dates = match.sentence.mentions.flatMap((mention) => (mention.date === undefined ? [] : [{ mention, date: mention.date }]));
  const distance = (mention: Mention): number => Math.max(match.evidence.start - mention.end, mention.start - match.evidence.end, 0);
  const [nearest] = dates.sort((a, b) => distance(a.mention) - distance(b.mention));
  if (nearest === undefined || distance(nearest.mention) > 60) return null;
  const { mention, date } = nearest;
  const because = date.because === undefined ? {} : { because: date.because };
  return { value: date, basis: date.because === undefined ? 'stated' : 'inferred', ...because, rule: match.rule, evidence: [{ start: mention.start, end: mention.end }] };
}
