import type { Mention, Sentence } from '../../ground.ts';
import type { Key, PositionFinding, StatementFinding, Value } from '../../reading.ts';
import { applyRule, applyRules, type Match } from '../../rules/apply.ts';
import type { StatementRule } from '../../rules/statement-rule.ts';
import { firstToldBy } from '../../rules/told-by.ts';
import { SIGN } from '../../text/masked.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import type { StatementWords } from '../act-words.ts';

interface Speech {
  readonly rule: StatementRule;
  readonly match: Match;
}

interface Draft extends Pick<StatementFinding, 'speaker' | 'office' | 'segment' | 'rule' | 'evidence'> {
  occasion: Value<string> | null;
  onBehalfOf: Value<string> | null;
  readonly positions: PositionFinding[];
}

/** Who said what in one story: one statement a speaker; «he» and «she» go on with the last one. */
export function readStatements(context: ActContext): readonly Omit<StatementFinding, 'key'>[] {
  const drafts = new Map<Key, Draft>();
  let speaking: Key | null = null;
  const inWhoseName = new Map<Key, Value<string>>();
  for (const sentence of context.story.body) {
    const inTheNameOf = firstToldBy(context.words.statements.onBehalfOf, [sentence], context.source);
    for (const floor of applyRule(context.words.statements.givesSpeech, sentence)) {
      speaking = speakerOf(floor, context)?.key ?? speaking;
      if (speaking !== null && inTheNameOf !== null) inWhoseName.set(speaking, inTheNameOf);
    }
    let before: Speech | null = null;
    const speeches = speechesIn(sentence, context);
    if (speeches.length === 0) speaking ??= firstSubject(sentence, sentence.masked.length, context.words.statements.beforeSubject);
    for (const [index, speech] of speeches.entries()) {
      const named = speakerOf(speech.match, context);
      const speaker: Key | null = named?.key ?? meantBy(speech, { speaking, before }, context);
      if (speaker === null) continue;
      before = speech;
      speaking = speaker;
      const draft: Draft = drafts.get(speaker) ?? begin(speech, speaker, { named, context });
      drafts.set(speaker, draft);
      draft.occasion ??= firstToldBy(context.words.statements.occasion, [sentence], context.source);
      const name = inTheNameOf ?? inWhoseName.get(speaker) ?? null;
      if (name !== null && !name.value.includes(context.known.name(speaker))) draft.onBehalfOf ??= name;
      const position = positionOf(speech, speeches[index + 1] ?? null, context);
      // «a exprimé sa satisfaction, affirmant que»: of what, it does not say.
      if (!/\p{L}/u.test(position.issue.value)) continue;
      draft.positions.push(position);
      const other = named === null ? null : besideSpeaker(speech, named, context);
      if (other === null) continue;
      const second: Draft = drafts.get(other) ?? begin(speech, other, { named: null, context });
      drafts.set(other, second);
      second.positions.push(position);
    }
  }
  return [...drafts.values()];
}

/** Speeches in order, of two that share words the one of the earlier rule. */
function speechesIn(sentence: Sentence, { words }: ActContext): readonly Speech[] {
  const taken: Speech[] = [];
  for (const { rule, match } of applyRules(words.statements.rules, sentence)) {
    const verb = verbOf(match);
    if (!taken.some((one) => overlaps(verbOf(one.match), verb))) taken.push({ rule, match });
  }
  return taken.sort((a, b) => a.match.masked.start - b.match.masked.start);
}

interface Speaker {
  readonly key: Key;
  readonly mention: Mention;
  readonly office: Mention | null;
}

/** Who speaks: the person, the holder of the office named, or the body itself. */
function speakerOf({ sentence, groups }: Match, { known }: ActContext): Speaker | null {
  const mentions = [groups['speaker'], groups['teller'], groups['second']].flatMap((at) => (at === undefined ? [] : [sentence.mentionAt(at.start)])).filter((one) => one !== null);
  // «the Bank, its chairman, Mr Sayegh, said»: the person set beside the body speaks.
  const beside = groups['speaker'] === undefined ? null : personWithin(sentence, { start: groups['speaker'].end, end: groups['evidence']?.end ?? groups['speaker'].end });
  const person = beside ?? mentions.find(({ kind }) => kind === 'person');
  const office = mentions.find(({ kind }) => kind === 'office') ?? null;
  if (person?.key != null) return { key: person.key, mention: person, office };
  if (office !== null) {
    const key = office.key ?? office.organisation ?? null;
    return key === null ? null : { key, mention: office, office };
  }
  const body = mentions.find(({ kind }) => kind === 'organisation' || kind === 'state');
  return body?.key == null || known.organisation(body.key) === null ? null : { key: body.key, mention: body, office: null };
}

/** «The one minister and the other stressed …»: the first of the two says it as well. */
function besideSpeaker({ match: { sentence, groups } }: Speech, { key, mention }: Speaker, { words: { statements } }: ActContext): Key | null {
  if (mention.kind !== 'person') return null;
  const own = [groups['speaker'], groups['teller'], groups['second']].find((at) => at !== undefined && sentence.mentionAt(at.start)?.start === mention.start);
  const found = own === undefined ? null : statements.together.exec(sentence.masked.slice(0, own.start));
  const other = found === null ? null : (sentence.mentionAt(found.index)?.key ?? null);
  return other === key ? null : other;
}

function personWithin(sentence: Sentence, { start, end }: Span): Mention | null {
  const at = sentence.masked.slice(start, end).lastIndexOf(SIGN.person);
  return at < 0 ? null : sentence.mentionAt(start + at);
}

/** «he» and «she» are the person who spoke last, «it» is the body; «… and stressed» is said by the same. */
function meantBy({ match }: Speech, { speaking, before }: { speaking: Key | null; before: Speech | null }, { known, words: { statements } }: ActContext): Key | null {
  const { masked } = match.sentence;
  const at = verbOf(match).start;
  const isBeside = match.groups['beside'] !== undefined;
  if (isBeside || statements.goesOn.test(masked.slice(0, at))) return before === null ? (subjectOf(match, statements.beforeSubject) ?? (speaking !== null && statements.personGoesOn.test(masked) ? speaking : null)) : isBeside || goesOn(before, at, statements.embeds) ? speaking : null;
  if (speaking === null) return null;
  return (known.person(speaking) === null ? statements.bodyGoesOn : statements.personGoesOn).test(masked.slice(at)) ? speaking : null;
}

function verbOf({ groups, masked }: Match): Span {
  return groups['evidence'] ?? masked;
}

/** Between two verbs of one speaker no clause of another begins: «said that the council welcomed … and supported …». */
function goesOn({ match }: Speech, at: number, embeds: RegExp): boolean {
  const between = match.sentence.masked.slice(verbOf(match).end, at);
  return between.length > 0 && !embeds.test(between) && !/["“”]/u.test(between);
}

/** «After the session, Dr Marchand received the envoy and stressed …»: the person with whom the sentence begins. */
function subjectOf(match: Match, beforeSubject: RegExp): Key | null {
  return firstSubject(match.sentence, verbOf(match).start, beforeSubject);
}

function firstSubject(sentence: Sentence, end: number, beforeSubject: RegExp): Key | null {
  const at = sentence.masked.slice(0, end).search(/[\uE003\uE004]/u);
  if (at < 0 || !beforeSubject.test(sentence.masked.slice(0, at))) return null;
  return sentence.mentionAt(at)?.key ?? null;
}

function begin({ rule, match }: Speech, speaker: Key, { named, context }: { named: Speaker | null; context: ActContext }): Draft {
  const title = context.known.person(speaker)?.offices[0]?.title ?? null;
  const office = named?.office ?? null;
  return {
    speaker: { value: speaker, rule: rule.id, evidence: [named?.mention ?? match.evidence].map(({ start, end }) => ({ start, end })), ...(named === null ? { basis: 'inferred', because: 'last-speaker' } : { basis: 'stated' }) },
    office: title ?? (office === null ? null : { value: textOf(context.source, office), basis: 'stated', rule: rule.id, evidence: [{ start: office.start, end: office.end }] }),
    segment: match.sentence.segment,
    evidence: [match.evidence],
    rule: rule.id,
    occasion: null,
    onBehalfOf: null,
    positions: [],
  };
}

function positionOf({ rule, match }: Speech, next: Speech | null, { source, words }: ActContext): PositionFinding {
  const written = match.sentence.written(issueOf(match, words.statements, next?.match ?? null));
  return {
    act: { value: rule.act, basis: 'stated', rule: rule.id, evidence: [match.evidence] },
    issue: { value: textOf(source, written), basis: 'stated', rule: rule.id, evidence: [written] },
  };
}

/** What is spoken of: the clause without the word that brings it, at most some words of it. */
function issueOf({ sentence, groups, masked }: Match, { lead, ends, goesOn: and, breaks }: StatementWords, next: Match | null): Span {
  const whole = groups['issue'] ?? groups['told'] ?? masked;
  // «welcomed the visit and stressed the need …»: the next verb of the same speaker begins another position.
  const end = next === null ? whole.start : verbOf(next).start;
  const before = end > whole.start && end < whole.end ? sentence.masked.slice(whole.start, end) : '';
  const joint = and.exec(before) ?? breaks.exec(before);
  const issue = joint === null ? whole : { start: whole.start, end: whole.start + Math.max(1, joint.index) };
  const letters = sentence.masked.slice(issue.start, issue.end);
  const skipped = Math.min(lead.exec(letters)?.[0].length ?? 0, letters.length - 1);
  const over = letters.slice(skipped).search(ends);
  const rest = letters.slice(skipped, over < 12 ? letters.length : skipped + over).split(' ').slice(0, 20).join(' ').replace(/["'\s,]+$/u, '');
  return { start: issue.start + skipped, end: issue.start + skipped + Math.max(1, rest.length) };
}
