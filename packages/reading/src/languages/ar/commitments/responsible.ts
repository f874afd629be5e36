import type { Mention, Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import { type Participant, readList } from '../../../joining/read-list.ts';
import { twoSides } from '../../../joining/two-sides.ts';
import type { InstrumentFinding, Key, StatementFinding, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { listWords } from '../list-words.ts';
import { metByVerb } from '../meetings/met-by-verb.ts';
import { BODY, WHO, words } from '../patterns.ts';
import { BETWEEN, SIDES, TWO } from '../sides.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT } from './what.ts';

/** What has been read of the same story and may have given rise to a commitment. */
export interface Sources {
  readonly instruments: readonly InstrumentFinding[];
  readonly statements: readonly StatementFinding[];
}

interface Seen {
  readonly rule: CommitmentRule;
  readonly match: Match;
  /** The instrument or the statement from which the commitment comes. */
  readonly source: Key | null;
  /** The words of this deed, where the match tells several. */
  readonly what?: Span;
}

/** Who stands right before a verb, and is its subject: «⟨council⟩ intends to …», «the committee will …». */
const BEFORE = new RegExp(`(?<who>["'(]*(?:${WHO}(?:["')]* و["'(]*${WHO})*|${SUBJECT}))["')]*[،,]? (?:(?:قد|سوف|انها?|التي|الذي) )?$`, 'u');
/** Who stands right after the verb of a deed: «will ⟨ministry⟩ do», «will the committee do». */
const AFTER = new RegExp(`^[وف]?[ء-ي]{3,} (?:اليوم |ايضا |كذلك |بموجبها |بموجبه |فيها |بها |من خلالها )?(?<who>["'(]*(?:${WHO}(?: ["'(]*${WHO})?|${SUBJECT}))`, 'u');
/** A meeting, or what is to be done, is no one who does it. */
const NO_ONE = /^(?:ال)?(?:اجتماع|دوره|جلسه|قمه|موتمر|منتدي)/u;

/** Who is to do it: named there, or the subject of the verb, or those meant by «the two sides», the parties, the body of the speaker. */
export function responsibleFor(seen: Seen, context: ActContext, { instruments, statements }: Sources): readonly Value<Key>[] {
  const { rule, match, source } = seen;
  const parties = (instruments.find(({ key }) => key === source) ?? instruments.find(({ role }) => role === 'main'))?.parties.map(({ value }) => value.organisation) ?? [];
  const doers = rule.by === 'addressee' || rule.by === 'no-one' ? [] : doersOf(seen, context);
  if (doers.length > 0) return doers;
  if (rule.by === 'no-one') return STRESSED_BY_TWO.test(match.sentence.masked.slice(0, match.masked.start)) ? theTwo(seen, parties, context) : [];
  if (rule.by === 'parties') return inferred(seen, parties, 'parties-of-instrument');
  const speaker = statements.find(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, match.evidence))))?.speaker.value ?? null;
  const named = namedIn(seen, { speaker, parties }, context);
  if (named !== null || rule.by === 'addressee') return named ?? [];
  const { sentence, groups } = match;
  if (/^(?:ال)?تعاون/u.test(sentence.masked.slice(groups['who']?.start ?? 0))) return inferred(seen, parties, 'parties-of-instrument');
  if (seen.what !== undefined && ON_CONDITION.test(sentence.masked.slice(0, seen.what.start))) return [];
  const said = rule.by === 'subject' ? sentence.masked.slice(match.masked.start) : '';
  const before = sentence.masked.slice(0, match.masked.start);
  const ofTwo = OF_TWO.test(said) || (THEIR.test(said) && SIDES.test(before)) || (WAS_DECIDED.test(said) && speaker === null);
  const both = ofTwo || WAS_AGREED.test(said) ? theTwo(seen, parties, context) : [];
  if (both.length > 0 || WAS_AGREED.test(said)) return both;
  const body = bodySpeaking(speaker ?? (THAT_IT.test(before) ? speakerIn(sentence, match.masked.start, statements) : null), context.known);
  if (body !== null) return inferred(seen, [body], 'body-of-speaker');
  return instruments.some(({ key }) => key === source) ? inferred(seen, parties, 'parties-of-instrument') : [];
}

/** «the two agreed», «the wish of the two». */
const OF_TWO = /^[وف]?(?:اتفقنا|(?:اتفق|قرر|تعهد|التزم|توافق|اعلن|اكد|جدد|وعد)ت?ا|(?:تطلع|حرص|رغبت|عزم|استعداد|التزام|امل|ي?ت?عتزم)(?:هما|ان)) /u;

/** «their commitment», of those who were told of as two. */
const THEIR = /^[وف]?(?:(?:تاكيد )?(?:تطلع|حرص|رغبت|عزم|استعداد|التزام|امل|سعي)هم) /u;
/** «it was decided»: by those who met, where no one says so of another. */
const WAS_DECIDED = /^[وف]?تقرر /u;
/** «the two stressed the need of …»: each of them is to do it. */
const STRESSED_BY_TWO = new RegExp(`(?:(?<![ء-ي])[وف]?(?:اكد|شدد|جدد|ابرز)ت?ا|${words(['أكد', 'أكدت', 'شدد', 'شددت', 'جدد', 'جددت'])} ${TWO})(?: التاكيد)? (?:علي )?$`, 'u');

/** «it was agreed»: by those who met, and not by whoever tells of it. */
const WAS_AGREED = new RegExp(`^[وف]?(?:(?:تم|جري) )?(?:ال(?:اتفاق|توافق)(?![ء-ي])|${SIGN.instrument} (?:ايضا |كذلك |خلال [^.؛]{1,60} )?علي )`, 'u');

/** «…, and that it will set up …»: whoever is told to have said so in the same sentence. */
const THAT_IT = /(?:^|[^ء-ي])و?(?:انها?|انهم) $/u;
function speakerIn(sentence: Sentence, before: number, statements: readonly StatementFinding[]): Key | null {
  const told = sentence.written({ start: 0, end: before });
  return statements.findLast(({ positions }) => positions.some(({ act }) => act.evidence.some((one) => overlaps(one, told))))?.speaker.value ?? null;
}

/** Those whom the words name; none of them where someone is meant whom the text does not tell; null where no one is named. */
function namedIn(seen: Seen, { speaker, parties }: { readonly speaker: Key | null; readonly parties: readonly Key[] }, context: ActContext): readonly Value<Key>[] | null {
  const { rule, match } = seen;
  const { sentence } = match;
  for (const within of placesOf(seen)) {
    const list = readList({ sentence, within, resolve: context.resolve, patience: 6 }, listWords);
    const keys = [...new Set(withoutCaller(seen, list, speaker).map((one) => bodyOf(one, context.known)).filter((key) => key !== null))];
    if (keys.length > 0) return keys.map((value) => ({ value, rule: rule.id, evidence: [match.evidence], basis: 'stated' }));
    if (list.length > 0 && rule.by === 'addressee') return [];
    const letters = sentence.masked.slice(within.start, within.end);
    if (SIDES.test(letters)) return theTwo(seen, parties, context);
    if (within !== match.groups['who'] && !NO_ONE.test(letters)) return [];
  }
  return null;
}

/** Where the subject may stand: in the words of the rule, right before its verb, right after it. */
function placesOf({ rule: { by }, match: { sentence, masked, groups }, what: deed }: Seen): readonly Span[] {
  const who = groups['who'];
  const isSecond = deed !== undefined && ON_CONDITION.test(sentence.masked.slice(0, deed.start));
  if (isSecond) {
    const next = subjectOf(sentence, deed);
    return next === null ? [] : [next];
  }
  const places = who === undefined || who.end <= who.start ? [] : [by === 'addressee' ? withoutOccasion(sentence, pastCaller(sentence, who)) : who];
  if (by !== 'subject') return places;
  const verb = /^[وف]?/u.exec(sentence.masked.slice(masked.start))?.[0] === '' ? BEFORE.exec(sentence.masked.slice(Math.max(0, masked.start - MOST_BEFORE), masked.start)) : null;
  if (verb?.groups?.['who'] !== undefined) {
    const subject = { start: Math.max(0, masked.start - MOST_BEFORE) + verb.index, end: masked.start };
    // «⟨company⟩ plans with ⟨company⟩ to»: the partner stands in the words of the rule.
    if (who !== undefined && WITH_PARTNER.test(sentence.masked.slice(who.start, who.end))) places.unshift(subject);
    else places.push(subject);
  }
  const what = groups['what'];
  const after = what === undefined || !FUTURE.test(sentence.masked.slice(what.start)) ? null : subjectOf(sentence, what);
  return after === null ? places : [...places, after];
}

const WITH_PARTNER = /^(?:بالتعاون|بالشراكه|بالاشتراك|بالتنسيق) مع /u;

/** «⟨minister⟩ called upon ⟨Chad⟩ and ⟨Jordan⟩ to», in Arabic side by side: those called upon stand after the one who calls, without «and». */
function pastCaller(sentence: Sentence, { start, end }: Span): Span {
  return { start: start + (CALLER.exec(sentence.masked.slice(start, end))?.[0].length ?? 0), end };
}

const CALLER = new RegExp(`^["'(]*(?:(?:${SIGN.office}[،,]? )?${SIGN.person}(?:[،,]? ${SIGN.office})?|${SIGN.office}|${BODY}(?: و${BODY})*)["')]* (?=["'(]*(?:${BODY}|${SIGN.office}))`, 'u');

/** «called, at its close and with ⟨centre⟩ taking part, for»: those who were present are not called upon. */
function withoutOccasion(sentence: Sentence, { start, end }: Span): Span {
  const present = sentence.masked.slice(start, end).search(PRESENT);
  return { start, end: present < 0 ? end : start + present };
}

const PRESENT = new RegExp(words(['بمشاركة', 'بحضور', 'بمعية', 'برفقة', 'برئاسة', 'بالتعاون مع', 'بالشراكة مع', 'بدعم من']), 'u');

/** Who stands after the verb with which a deed begins: «prepares ⟨body⟩ a guide». */
function subjectOf(sentence: Sentence, deed: Span): Span | null {
  const after = AFTER.exec(sentence.masked.slice(deed.start, deed.end));
  const name = after?.groups?.['who'];
  return after === null || name === undefined ? null : { start: deed.start + after[0].length - name.length, end: deed.start + after[0].length };
}

/** «agreed that ⟨body⟩ prepares a guide», «by virtue of the agreement ⟨body⟩ prepares a guide»: that body is to do it, and not all who agreed. */
function doersOf({ rule, match, what }: Seen, context: ActContext): readonly Value<Key>[] {
  const { sentence, groups } = match;
  const deed = what ?? groups['what'];
  if (deed === undefined) return [];
  const before = rule.by === 'parties' ? (toldOf(sentence, deed.start, THAT_ONE_AIMS) ?? toldOf(sentence, match.masked.start, ONE_WILL)) : null;
  if (before !== null) {
    const one = bodiesStated(match, { ...before, patience: 0 }, context);
    if (one.length > 0) return one;
  }
  const told = (rule.by === 'parties' && FUTURE.test(sentence.masked.slice(deed.start, deed.end))) || DOING.test(sentence.masked.slice(deed.start, deed.end)) || THAT.test(sentence.masked.slice(Math.max(0, deed.start - 4), deed.start));
  const within = told ? subjectOf(sentence, deed) : null;
  return within === null ? [] : bodiesStated(match, { ...within, patience: 0 }, context);
}

/** The bodies named within a stretch of masked letters, each stated by the words of the match; `patience` is how many unknown words may pass before and between them. */
export function bodiesStated({ rule, sentence, evidence }: Match, { patience, ...within }: Span & { readonly patience: number }, { known, resolve }: ActContext): readonly Value<Key>[] {
  const keys = readList({ sentence, within, resolve, patience }, listWords).map((one) => bodyOf(one, known)).filter((key) => key !== null);
  return keys.map((value) => ({ value, basis: 'stated', rule, evidence: [evidence] }));
}

/** «…, ⟨academy⟩ thus aims at», right before a deed; «⟨academy⟩ will by virtue of the agreement …», «will ⟨academy⟩ …», right before the instrument. */
const ONE = `(?<who>["'(]*(?:${WHO}|${SUBJECT})["')]*)`;
const THAT_ONE_AIMS = new RegExp(`(?<![ء-ي])[فب]?ان ${ONE}[،,]? س?[يت][ء-ي]{2,}(?: الي| علي)? $`, 'u');
const ONE_WILL = new RegExp(`(?:(?<=(?<![ء-ي])[فب]?ان ["'(]*|^["'(]*)${ONE}[،,]? س?[يت](?!تم |جري )[ء-ي]{2,} |(?<![ء-ي])[وف]?س?[يت](?!تم |جري )[ء-ي]{2,} ${ONE.replace('<who>', '<after>')} )$`, 'u');

/** Who is told of right before a place. */
function toldOf(sentence: Sentence, at: number, pattern: RegExp): Span | null {
  const from = Math.max(0, at - MOST_BEFORE);
  const found = pattern.exec(sentence.masked.slice(from, at));
  const who = found?.groups?.['who'] ?? found?.groups?.['after'];
  if (found === null || who === undefined) return null;
  const start = from + found.index + found[0].indexOf(who);
  return { start, end: start + who.length };
}

const MOST_BEFORE = 90;

/** «decided the doing of ⟨ministry⟩ of …»: that ministry is to do it. */
const DOING = /^(?:قيام|تولي) /u;
const THAT = /(?:^|[ ب])ان ["']?$/u;

const DIRECTS = /^[وف]?(?:[يت])?(?:وجه|اوعز|امر)ت? /u;
const ON_CONDITION = /[،,] علي ان $/u;
/** A verb, and no verbal noun: «does», not «activating». */
const FUTURE = new RegExp(`^(?!${ACTION})[وف]?(?:س[يت]|[يت])[ء-ي]{3,} `, 'u');

/** «called upon ⟨ministry⟩ to»: the one who calls is not called upon. */
function withoutCaller({ rule, match }: Seen, list: readonly Participant[], speaker: Key | null): readonly Participant[] {
  if (rule.by !== 'addressee') return list;
  // «directed the forming of a committee»: whoever directs stands alone.
  if (list.length === 1 && DIRECTS.test(match.sentence.masked.slice(match.masked.start, match.masked.end))) return [];
  const keyed = (one: Mention | null): boolean => one !== null && one.key !== null && one.key === speaker;
  const isCaller = list.map(({ body, person, office }) => keyed(body) || keyed(person) || keyed(office));
  // «⟨Chad⟩ and ⟨Jordan⟩ called for …»: whoever calls with the one who calls is not called upon.
  const others = list.filter((one, index) => {
    const before = list[index - 1];
    if (before !== undefined && isCaller[index - 1] === true && /^["')]* و["'(]*$/u.test(match.sentence.masked.slice(before.at.end, one.at.start))) isCaller[index] = true;
    return isCaller[index] !== true;
  });
  return speaker === null && others.length > 1 && !CALLER.test(wordsOf(match)) ? others.slice(1) : others;
}

/** Who calls and who is called upon, as the rule found them. */
const wordsOf = ({ sentence, groups: { who } }: Match): string => (who === undefined ? '' : sentence.masked.slice(who.start, who.end));

function inferred({ rule, match }: Seen, keys: readonly Key[], because: string): readonly Value<Key>[] {
  return keys.map((value) => ({ value, rule: rule.id, evidence: [match.evidence], basis: 'inferred', because }));
}

/** «the two sides»: a pair named as such or told to have met, else the two parties of the instrument from which the commitment comes. */
function theTwo(seen: Seen, parties: readonly Key[], context: ActContext): readonly Value<Key>[] {
  const sides = sidesMeant(seen.match.sentence, context);
  return sides.length > 0 || parties.length !== 2 ? inferred(seen, sides, 'the-two-sides') : inferred(seen, parties, 'parties-of-instrument');
}

/** «the two sides»: a pair named as such, else the two who are told to have met. */
function sidesMeant(sentence: Sentence, { story, known, resolve }: ActContext): readonly Key[] {
  const pair = twoSides(story.sentences, sentence, { known, words: listWords, resolve, between: BETWEEN });
  if (pair.length > 0) return pair;
  const told = story.body.slice(0, story.body.indexOf(sentence) + 1).slice(-MOST_BACK);
  for (const one of told.reverse()) {
    const [met] = applyRule(metByVerb, one);
    if (met === undefined) continue;
    const read = (start: number): readonly Key[] => readList({ sentence: one, within: { start, end: met.masked.end }, resolve, patience: 6 }, listWords).map((who) => known.partyOf(who)).filter((key) => key !== null);
    const keys = [...new Set(read(met.masked.start))];
    if (keys.length === 2) return keys;
    // «met ⟨minister⟩ ⟨minister⟩»: no word stands between the two.
    const first = one.masked.indexOf(SIGN.person, met.masked.start);
    const both = first < 0 ? [] : [...new Set([...keys.slice(0, 1), ...read(first + 1).slice(0, 1)])];
    return both.length === 2 ? both : [];
  }
  return [];
}

/** The two who met are told of at most so many sentences before. */
const MOST_BACK = 8;

function bodySpeaking(speaker: Key | null, known: KnownBodies): Key | null {
  return known.organisation(speaker) === null ? known.bodyOf(speaker) : speaker;
}

/** The body that is to act: itself, or that of the person named. */
function bodyOf({ body, person }: Participant, known: KnownBodies): Key | null {
  return body?.key ?? (person === null ? null : (known.bodyOf(person.key) ?? person.key));
}

