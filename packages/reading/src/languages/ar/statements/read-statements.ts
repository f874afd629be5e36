import type { Mention, Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Key, PositionFinding, StatementFinding, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { words } from '../patterns.ts';
import { givesSpeech } from './gives-speech.ts';
import { speechRules } from './index.ts';
import { occasionOfSpeech } from './occasion-of-speech.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import type { StatementRule } from './statement-rule.ts';
import { AFTER_VERB, OFFICE_NOUNS, WANT_THAT } from './words/verbs-of-saying.ts';

interface Speech {
  readonly rule: StatementRule;
  readonly match: Match;
}

interface Draft {
  readonly speaker: Value<Key>;
  readonly office: Value<string> | null;
  readonly segment: number;
  readonly evidence: Span;
  readonly rule: string;
  occasion: Value<string> | null;
  onBehalfOf: Value<string> | null;
  readonly positions: PositionFinding[];
}

/** Who said what in one story: one statement a speaker; a verb without a subject goes on with the last speaker. */
export function readStatements(context: ActContext): readonly Omit<StatementFinding, 'key'>[] {
  const drafts = new Map<Key, Draft>();
  let speaking: Key | null = null;
  let lastNamed: Key | null = null;
  let inTheNameOf: Value<string> | null = null;
  for (const sentence of context.story.body) {
    inTheNameOf = nameGiven(sentence, context) ?? inTheNameOf;
    const floors = applyRule(givesSpeech, sentence);
    for (const speech of speechesIn(sentence)) {
      const taken = floors.findLast(({ masked }) => masked.start < speech.match.masked.start);
      const named: Speaker | null = speakerOf(speech.match, context) ?? (taken === undefined || speaking === speakerOf(taken, context)?.key ? null : speakerOf(taken, context));
      const speaker: Key | null = named?.key ?? (goesOn(speech) ? (speaking ?? lastNamed) : null);
      if (speaker === null) continue;
      speaking = speaker;
      const draft: Draft = drafts.get(speaker) ?? begin(speech, speaker, { named, context });
      drafts.set(speaker, draft);
      draft.occasion ??= occasionIn(sentence, context);
      if (inTheNameOf !== null && named !== null && !inTheNameOf.value.includes(context.known.name(speaker))) {
        draft.onBehalfOf ??= inTheNameOf;
        inTheNameOf = null;
      }
      draft.positions.push(positionOf(speech, context.source));
    }
    lastNamed = lastPersonIn(sentence) ?? lastNamed;
  }
  return [...drafts.values()].map(({ evidence, ...draft }) => ({ ...draft, evidence: [evidence] }));
}

/** Speeches in order, of two that share words the one of the earlier rule. */
function speechesIn(sentence: Sentence): readonly Speech[] {
  const taken: Speech[] = [];
  for (const rule of speechRules) {
    for (const match of applyRule(rule, sentence)) {
      const clash = taken.some((one) => one.match.masked.start === match.masked.start);
      if (!clash) taken.push({ rule, match });
    }
  }
  return taken.sort((a, b) => a.match.masked.start - b.match.masked.start);
}

interface Speaker {
  readonly key: Key;
  readonly office: Mention | null;
  readonly mention: Mention;
}

/** Who speaks: the person, or the holder of the office named, or the body itself. */
function speakerOf({ sentence, groups }: Match, { known, source }: ActContext): Speaker | null {
  const mentions = [groups['speaker'], groups['second']].flatMap((at) => (at === undefined ? [] : [sentence.mentionAt(at.start)])).filter((one) => one !== null);
  const person = mentions.find(({ kind }) => kind === 'person');
  const office = mentions.find(({ kind }) => kind === 'office') ?? null;
  if (person?.key != null) return { key: person.key, office, mention: person };
  if (office !== null && office.key !== null) return { key: office.key, office, mention: office };
  const holder = groups['issue'] === undefined ? null : holderNamed(textOf(source, sentence.written(groups['issue'])), known);
  if (holder !== null) return { key: holder, office: null, mention: { kind: 'person', key: holder, ...sentence.written(groups['evidence'] ?? groups['issue'] ?? { start: 0, end: 1 }) } };
  const body = mentions.find(({ kind }) => kind === 'organisation' || kind === 'state');
  return body?.key == null || known.organisation(body.key) === null ? null : { key: body.key, office: null, mention: body };
}

/** «the Secretary-General …» without a name: the person of the text whose office begins with these words. */
function holderNamed(phrase: string, known: KnownBodies): Key | null {
  const said = fold(phrase).trim().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (said[0]?.startsWith('ال') !== true && !OFFICE_NOUN.test(said[0] ?? '')) return null;
  let best: { key: Key; common: number } | null = null;
  for (const person of known.people) {
    for (const { title } of person.offices) {
      const office = fold(title.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const common = office.findIndex((word, index) => word !== said[index]);
      const length = common < 0 ? office.length : common;
      if (length >= Math.min(2, office.length) && (best === null || length > best.common)) best = { key: person.key, common: length };
    }
  }
  return best?.key ?? null;
}

const OFFICE_NOUN = new RegExp(`^${words(OFFICE_NOUNS, '')}$`);

/** Particles, quotes and objects after a verb whose subject is the one who speaks already. */
const GOES_ON = new RegExp(`^[\\s"':،(]*(?:${words(AFTER_VERB, '')}|[بل]|"|$)`);

/** A verb without a subject of its own; «said» before an unknown name is somebody else. */
function goesOn({ rule, match }: Speech): boolean {
  if (match.groups['speaker'] !== undefined) return false;
  const issue = match.groups['issue'];
  if (issue === undefined || (rule.act !== 'note' && rule.act !== 'reaffirm')) return true;
  const letters = match.sentence.masked.slice(issue.start, issue.end);
  const verb = match.sentence.masked.slice(match.masked.start, issue.start);
  return GOES_ON.test(letters) || !TAKES_THAT.test(verb);
}

/** Verbs of saying that want «that» or a quotation after them: any other word there is a subject. */
const TAKES_THAT = new RegExp(`${words(WANT_THAT)}[\\s"،]*$`);

interface Beginning {
  readonly named: Speaker | null;
  readonly context: ActContext;
}

function begin({ rule, match }: Speech, speaker: Key, { named, context }: Beginning): Draft {
  const evidence = match.evidence;
  const title = context.known.person(speaker)?.offices[0]?.title ?? null;
  const office = named?.office ?? null;
  return {
    speaker: { value: speaker, rule: rule.id, evidence: [named?.mention ?? evidence], ...(named === null ? { basis: 'inferred', because: 'last-speaker' } : { basis: 'stated' }) },
    office: title ?? (office === null ? null : { value: textOf(context.source, office), basis: 'stated', rule: rule.id, evidence: [office] }),
    segment: match.sentence.segment,
    evidence,
    rule: rule.id,
    occasion: null,
    onBehalfOf: null,
    positions: [],
  };
}

function positionOf({ rule, match }: Speech, source: string): PositionFinding {
  const issue = issueOf(match);
  const written = match.sentence.written(issue);
  return {
    act: { value: rule.act, basis: 'stated', rule: rule.id, evidence: [match.evidence] },
    issue: { value: textOf(source, written), basis: 'stated', rule: rule.id, evidence: [written] },
  };
}

const LEAD = /^[\s"':،(]*(?:(?:علي|عن|الي|ان|بان|انه|انها|في|من) )*/u;

/** What is spoken of: the clause without the particle that brings it. */
function issueOf({ sentence, groups, masked }: Match): Span {
  const issue = groups['issue'] ?? masked;
  const letters = sentence.masked.slice(issue.start, issue.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(lead).split(' ').slice(0, 16).join(' ').replace(/["'\s]+$/u, '');
  return { start: issue.start + Math.min(lead, letters.length - 1), end: issue.start + Math.max(lead + rest.length, Math.min(lead, letters.length - 1) + 1) };
}

function nameGiven(sentence: Sentence, { source }: ActContext): Value<string> | null {
  const match = applyRule(onBehalfOf, sentence)[0];
  return match === undefined ? null : { value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] };
}

function occasionIn(sentence: Sentence, { source }: ActContext): Value<string> | null {
  const match = applyRule(occasionOfSpeech, sentence)[0];
  return match === undefined ? null : { value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] };
}

function lastPersonIn(sentence: Sentence): Key | null {
  const at = sentence.masked.indexOf(SIGN.person);
  return at < 0 ? null : (sentence.mentionAt(at)?.key ?? null);
}

