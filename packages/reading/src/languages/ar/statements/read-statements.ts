import type { Sentence } from '../../../ground.ts';
import type { Key, PositionFinding, StatementFinding, Value } from '../../../reading.ts';
import { applyRule, applyRules, type Match } from '../../../rules/apply.ts';
import { firstToldBy, toldBy } from '../../../rules/told-by.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { WHO, words } from '../patterns.ts';
import { actOf, speaks } from './act-of-speech.ts';
import { givesSpeech } from './gives-speech.ts';
import { speechRules } from './index.ts';
import { occasionOfSpeech } from './occasion-of-speech.ts';
import { onBehalfOf } from './on-behalf-of.ts';
import type { StatementRule } from './statement-rule.ts';
import { issueOf } from './what-is-said.ts';
import { doerOf, speakerAt, type Speaker, subjectOf } from './who-speaks.ts';

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
  const reader = new StatementReader(context);
  for (const sentence of context.story.body) reader.read(sentence);
  return reader.statements();
}

class StatementReader {
  readonly #context: ActContext;
  readonly #drafts = new Map<Key, Draft>();
  #speaking: Key | null = null;
  #lastNamed: Key | null = null;
  /** Told of in a sentence in which nobody spoke: «⟨minister⟩ headed the delegation. The minister said …». */
  #steppedIn: Key | null = null;
  #inTheNameOf: Value<string> | null = null;

  constructor(context: ActContext) {
    this.#context = context;
  }

  read(sentence: Sentence): void {
    this.#inTheNameOf = firstToldBy(onBehalfOf, [sentence], this.#context.source) ?? this.#inTheNameOf;
    const floors = applyRule(givesSpeech, sentence).filter((floor) => !isReason(floor));
    const speeches = speechesIn(sentence);
    let before = -1;
    const firstWords = speeches[0]?.match.masked.start ?? sentence.masked.length;
    const tellsOccasion = CAME_AT.test(sentence.masked);
    for (const floor of floors) if (SPEECH_GIVEN.test(floorLetters(floor)) || tellsOccasion) this.#takeFloor(floor, firstWords);
    if (tellsOccasion) this.#setOccasion(sentence, firstWords);
    for (const speech of speeches) {
      const subject = subjectOf(speech.match, { speaking: this.#speaking, steppedIn: this.#steppedIn }, this.#context);
      const { start } = speech.match.masked;
      const floor = floors.findLast(({ masked }) => masked.start > before && masked.start < start);
      const named = subject === 'goes-on' ? this.#whoGoesOn(speech, floor, before < 0) : subject;
      before = start;
      if (named === 'unnamed') this.#speaking = this.#lastNamed = null;
      else if (named !== null) {
        this.#say(speech, named);
        for (const other of othersOf(speech.match)) this.#say(speech, other);
        this.#speaking = named.key;
      }
    }
    this.#lastNamed = lastPersonIn(sentence) ?? this.#lastNamed;
    this.#steppedIn = speeches.length > 0 ? null : (lastPersonIn(sentence) ?? this.#steppedIn);
  }

  /** «gave a speech»: a statement, though nothing of it be told. */
  #takeFloor(floor: Match, firstWords: number): void {
    const speaker = speakerAt(floor, this.#context);
    if (speaker === null) return;
    const before = this.#speaking;
    const draft = this.#draftOf({ rule: givesSpeech.id, match: floor }, speaker);
    if (CAME_AT.test(floor.sentence.masked)) this.#lendVoice(draft, before);
    draft.occasion ??= occasionIn(floor.sentence, firstWords, this.#context);
    this.#nameOn(draft, speaker.key);
  }

  /** What a body said «came in a speech given by ⟨ambassador⟩»: on its behalf. */
  #lendVoice(draft: Draft, body: Key | null): void {
    const told = body === null ? undefined : this.#drafts.get(body);
    if (told === undefined || this.#context.known.organisation(body) === null || told.speaker.basis !== 'stated') return;
    const { rule, evidence } = told.speaker;
    draft.onBehalfOf ??= { value: this.#context.known.name(told.speaker.value), basis: 'stated', rule, evidence };
  }

  /** «This came during …»: the occasion of what was told right before; a body then spoke through whoever gave the speech. */
  #setOccasion(sentence: Sentence, firstWords: number): void {
    const draft = this.#speaking === null ? undefined : this.#drafts.get(this.#speaking);
    if (draft !== undefined) draft.occasion ??= occasionIn(sentence, firstWords, this.#context);
  }

  /** A verb without a subject: whoever took the floor, or did what the sentence tells first, or spoke last. */
  #whoGoesOn({ match }: Speech, floor: Match | undefined, first: boolean): Speaker | null {
    const taken = floor === undefined ? null : speakerAt(floor, this.#context);
    if (taken !== null) return taken;
    const doer = first ? doerOf(match.sentence, match.masked.start, this.#context) : null;
    if (doer !== null) return doer;
    const key = this.#speaking ?? this.#lastNamed;
    return key === null ? null : { key, office: null, mention: null };
  }

  #say(speech: Speech, speaker: Speaker): void {
    if (isNews(speech) && this.#context.known.person(speaker.key) === null) {
      this.#speaking = speaker.key;
      return;
    }
    const draft = this.#draftOf({ rule: speech.rule.id, match: speech.match }, speaker);
    const issue = issueOf(speech.match, speaker.said ?? 0);
    draft.occasion ??= occasionIn(speech.match.sentence, issue.start, this.#context);
    if (speaker.mention !== null) this.#nameOn(draft, speaker.key);
    draft.positions.push(positionOf(speech, issue, this.#context.source));
  }

  #draftOf(seen: { readonly rule: string; readonly match: Match }, speaker: Speaker): Draft {
    this.#speaking = speaker.key;
    const draft = this.#drafts.get(speaker.key) ?? begin(seen, speaker, this.#context);
    this.#drafts.set(speaker.key, draft);
    return draft;
  }

  #nameOn(draft: Draft, speaker: Key): void {
    if (this.#inTheNameOf === null || this.#inTheNameOf.value.includes(this.#context.known.name(speaker))) return;
    draft.onBehalfOf ??= this.#inTheNameOf;
    this.#inTheNameOf = null;
  }

  /** What a body says through a person who speaks for it is that person’s statement. */
  statements(): readonly Omit<StatementFinding, 'key'>[] {
    const { known } = this.#context;
    const drafts = [...this.#drafts.values()];
    const speaking = drafts.filter(({ speaker }) => known.person(speaker.value) !== null);
    const people = new Set(speaking);
    const voices = new Map(drafts.flatMap((body) => {
      const voice = people.has(body) ? undefined : speaking.find((person) => this.#speaksFor(person, body.speaker.value));
      return voice === undefined ? [] : [[body, voice] as const];
    }));
    for (const [body, voice] of voices) voice.positions.unshift(...body.positions);
    const told = drafts.filter((draft) => people.has(draft) || (draft.positions.length > 0 && !voices.has(draft)));
    return told.map(({ evidence, ...draft }) => ({ ...draft, evidence: [evidence] }));
  }

  #speaksFor({ speaker, ...draft }: Draft, body: Key): boolean {
    const { known } = this.#context;
    const behalf = draft.onBehalfOf?.value ?? null;
    if (behalf !== null && (known.isState(body) || known.name(body).includes(behalf) || behalf.includes(known.name(body)))) return true;
    return known.isState(body) && known.bodyOf(speaker.value) === body;
  }
}

/** «⟨Jordan⟩ and ⟨Chad⟩ stressed …»: whoever says it with the first. */
function othersOf({ sentence, groups: { others } }: Match): readonly Speaker[] {
  if (others === undefined) return [];
  return sentence.mentions.flatMap((mention) => {
    const { key, kind } = mention;
    const isThere = (kind === 'organisation' || kind === 'state') && Array.from({ length: others.end - others.start }, (_, at) => sentence.mentionAt(others.start + at)).includes(mention);
    return isThere && key !== null ? [{ key, office: null, mention }] : [];
  });
}

const ANNOUNCES = new RegExp(`^${words(['أعلن', 'أعلنت', 'كشف', 'كشفت', 'استعرض', 'استعرضت', 'يرى', 'ترى'])}`);
const THAT = /^[\s"'(:،]*(?:ان|انه|انها|بان|بانه|بانها|عن|قالت|قال)(?![ء-ي])/u;

/** «announced the opening of …» is news of what a body does; «announced that …» is what it says. */
function isNews({ rule, match }: Speech): boolean {
  const { sentence, masked, groups } = match;
  if (actOf(rule, match) !== 'note') return false;
  const issue = groups['issue'];
  return ANNOUNCES.test(sentence.masked.slice(masked.start)) && (issue === undefined || !THAT.test(sentence.masked.slice(issue.start, issue.end)));
}

/** «this came in a speech given by …», «in his words during …». */
const CAME_AT = /^[وف]?(?:جاء|جاءت|ياتي|ورد|وردت) (?:ذلك|هذا|تلك|تصريح|كلام|حديث|دعو|اقوال|موقف|التصريحات|ال?تاكيد)[ء-ي]*(?![ء-ي])|^وذلك (?:في|خلال) /u;
const floorLetters = ({ sentence, masked }: Match): string => sentence.masked.slice(masked.start, masked.end + 160);
/** «the words of ⟨minister⟩» only brings the verb that follows. */
const isReason = ({ sentence, masked }: Match): boolean => /(?:^|[^ء-ي])(?:في|من|الي) $/u.test(sentence.masked.slice(0, masked.start));
const SPEECH_GIVEN = new RegExp(`^${words(['ألقى', 'ألقت', 'ألقاها', 'ألقتها', 'قدم', 'قدمت', 'تلا', 'تلت'])}[^.]{0,140}?${words(['كلمة', 'كلمته', 'كلمتها', 'كلمات', 'خطابا', 'خطاب', 'بيانا', 'بيان', 'مداخلة', 'إحاطة'], '')}`);

/** «that ⟨group⟩ affirms …» is part of what is said; «discussed a proposal» is no one proposing. */
const TOLD = new RegExp(` (?:ان|بان) ["'(]*${WHO}["')]* $`, 'u');
function isTold({ sentence, masked }: Match): boolean {
  const before = sentence.masked.slice(Math.max(0, masked.start - 12), masked.start);
  return TOLD.test(before) || (sentence.masked.startsWith('مقترحا', masked.start) && !/[،,؛"] ?$/u.test(before));
}

/** Speeches in order, of two that share words the one of the earlier rule. */
function speechesIn(sentence: Sentence): readonly Speech[] {
  const taken: Speech[] = [];
  for (const { rule, match } of applyRules(speechRules, sentence)) {
    const clash = isTold(match) || taken.some((one) => one.match.masked.start === match.masked.start);
    if (!clash && speaks(match)) taken.push({ rule, match });
  }
  return taken.sort((a, b) => a.match.masked.start - b.match.masked.start);
}

function begin({ rule, match }: { readonly rule: string; readonly match: Match }, { key, office, mention }: Speaker, { known, source }: ActContext): Draft {
  const { evidence } = match;
  const title = known.person(key)?.offices[0]?.title ?? null;
  return {
    speaker: { value: key, rule, evidence: [mention ?? evidence], ...(mention === null ? { basis: 'inferred', because: 'last-speaker' } : { basis: 'stated' }) },
    office: title ?? (office === null ? null : { value: textOf(source, office), basis: 'stated', rule, evidence: [office] }),
    segment: match.sentence.segment,
    evidence,
    rule,
    occasion: null,
    onBehalfOf: null,
    positions: [],
  };
}

function positionOf({ rule, match }: Speech, issue: Span, source: string): PositionFinding {
  const written = match.sentence.written(issue);
  const act = actOf(rule, match, issue);
  const id = act === rule.act ? rule.id : (speechRules.find((one) => one.act === act)?.id ?? rule.id);
  return {
    act: { value: act, basis: 'stated', rule: id, evidence: [match.evidence] },
    issue: { value: textOf(source, written), basis: 'stated', rule: id, evidence: [written] },
  };
}

/** The occasion told before a place of the sentence: what follows there is said, and tells of itself. */
function occasionIn(sentence: Sentence, before: number, { source }: ActContext): Value<string> | null {
  const match = applyRule(occasionOfSpeech, sentence).find(({ masked }) => masked.start < before);
  if (match === undefined) return null;
  const skipped = /^[وف](?=[خعفبأا])/u.test(textOf(source, match.evidence)) && !/^(?:في|عقب|أمام|أثناء|على|بمناسبة)/u.test(textOf(source, match.evidence)) ? 1 : 0;
  const span = { start: match.evidence.start + skipped, end: match.evidence.end };
  return toldBy({ rule: match.rule, evidence: span }, source);
}

function lastPersonIn(sentence: Sentence): Key | null {
  const at = sentence.masked.indexOf(SIGN.person);
  return at < 0 ? null : (sentence.mentionAt(at)?.key ?? null);
}

