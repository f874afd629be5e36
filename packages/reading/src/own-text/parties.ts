import type { Mention, Sentence } from '../ground.ts';
import type { Key, Value } from '../reading.ts';
import { applyRule, groupNamed } from '../rules/apply.ts';
import { SIGN } from '../text/masked.ts';
import type { Span } from '../text/span.ts';
import type { OwnTextContext, PartyWords } from './own-text-words.ts';
import type { Parts } from './parts.ts';

/** A party, what the text calls it, and who speaks for it. */
export interface PartyTold {
  readonly key: Key;
  readonly written: Span;
  readonly called: string | null;
  readonly speaker: Mention | null;
}

const FIRST_OF_PREAMBLE = 3;
/** No instrument has so many parties; each clause is compared with all of them. */
const MOST_PARTIES = 60;

/** The parties of the text: those it gives names to, else those of the title, else those with whom the preamble begins. */
export function partiesTold(parts: Parts, context: OwnTextContext): readonly PartyTold[] {
  const called = partiesCalled(parts.opening, context);
  if (called.length > 1) return called;
  const { words } = context;
  const ofTitle = named(parts.title, words);
  const preamble = parts.opening.slice(0, FIRST_OF_PREAMBLE);
  const ofPreamble = named(preamble, words, words.grounds);
  // «the ministry … and the authority … (hereinafter referred to as the Parties)» says more than a title that names their States.
  const saysBoth = ofPreamble.length > 1 && preamble.some(({ masked }) => words.bothCalled.test(masked));
  const told = saysBoth || ofTitle.length < Math.min(2, ofPreamble.length) ? ofPreamble : ofTitle;
  // One told in the title and one that is given its name below are two.
  const more = told.length < 2 ? called.filter(({ key }) => told.every((party) => party.key !== key)) : [];
  const others = [...told, ...more].sort((a, b) => a.written.start - b.written.start);
  if (others.length < 2) return [...others, ...signing(parts.signatures, words).filter(({ key }) => others.every((party) => party.key !== key))];
  return others.map((party) => called.find(({ key }) => key === party.key) ?? party);
}

/** «⟨ministry⟩, represented by ⟨minister⟩, hereinafter referred to as "the First Party"»: the first body told of since the last one was given its name. */
function partiesCalled(opening: readonly Sentence[], { words }: OwnTextContext): readonly PartyTold[] {
  const parties: PartyTold[] = [];
  let since: Mention[] = [];
  let label: string | null = null;
  const take = (name: string): void => {
    const party = partyAmong(since, words.bareName(name));
    if (party !== null && parties.length < MOST_PARTIES && parties.every(({ key }) => key !== party.key)) parties.push(party);
    since = [];
    label = null;
  };
  for (const sentence of opening) {
    const { masked } = sentence;
    const labelled = words.partyLabel.exec(masked)?.groups?.['name'];
    if (labelled !== undefined) {
      if (label !== null) take(label);
      label = labelled;
      since = [];
    }
    let from = 0;
    for (const { groups, masked: match } of applyRule(words.partyCalled, sentence)) {
      since.push(...mentionsIn(sentence, { start: from, end: match.start }));
      const name = groupNamed(groups, 'name');
      from = match.end;
      if (name !== undefined) take(masked.slice(name.start, name.end));
    }
    since.push(...mentionsIn(sentence, { start: from, end: masked.length }));
  }
  if (label !== null) take(label);
  return parties;
}

const BODY: ReadonlySet<string> = new Set(['organisation', 'state']);

function partyAmong(mentions: readonly Mention[], called: string): PartyTold | null {
  const body = mentions.find(({ kind }) => kind === 'organisation') ?? mentions.find(({ kind }) => kind === 'state');
  if (body === undefined || body.key === null) return null;
  return { key: body.key, written: { start: body.start, end: body.end }, called: called === '' || /[\uE001-\uE007]/u.test(called) ? null : called, speaker: mentions.find(({ kind }) => kind === 'person') ?? null };
}

function mentionsIn(sentence: Sentence, { start, end }: Span): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = start; at < end; at++) {
    const mention = isSign(sentence.masked, at) ? sentence.mentionAt(at) : null;
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

const isSign = (masked: string, at: number): boolean => masked.charAt(at) >= SIGN.organisation && masked.charAt(at) <= SIGN.instrument;

/** The bodies for which is signed below, where nothing else tells between whom it is. */
function signing(sentences: readonly Sentence[], { signsFor }: PartyWords): readonly PartyTold[] {
  const mentions = sentences.flatMap((sentence) => applyRule(signsFor, sentence).flatMap(({ groups }) => mentionsIn(sentence, groups['who'] ?? { start: 0, end: 0 })));
  const parties = mentions.flatMap(({ kind, key, start, end }) => (key !== null && BODY.has(kind) ? [{ key, written: { start, end }, called: null, speaker: null }] : []));
  return [...new Map(parties.toReversed().map((party) => [party.key, party])).values()].toReversed().slice(0, MOST_PARTIES);
}

/** The bodies named as those between whom it is, up to where something else begins. */
function named(sentences: readonly Sentence[], { leadsToParty }: PartyWords, until?: RegExp): readonly PartyTold[] {
  const parties: PartyTold[] = [];
  for (const sentence of sentences) {
    const last = until?.exec(sentence.masked)?.index ?? sentence.masked.length;
    for (let at = 0; at < last; at++) {
      const mention = isSign(sentence.masked, at) ? sentence.mentionAt(at) : null;
      if (mention === null || !BODY.has(mention.kind) || mention.key === null || !leadsToParty.test(sentence.masked.slice(0, at))) continue;
      const { key, start, end } = mention;
      if (parties.length < MOST_PARTIES && parties.every((other) => other.key !== key)) parties.push({ key, written: { start, end }, called: null, speaker: null });
    }
  }
  return parties;
}

/** Who is meant within some letters of a clause: a party by its name or by what it is called, or all of them; none where nobody is. */
export class PartiesMeant {
  readonly #parties: readonly PartyTold[];
  readonly #context: OwnTextContext;

  constructor(parties: readonly PartyTold[], context: OwnTextContext) {
    this.#parties = parties;
    this.#context = context;
  }

  /** All parties, supposed to be those who are to act. */
  all(rule: string, evidence: Span): readonly Value<Key>[] {
    return this.#parties.map(({ key }) => ({ value: key, basis: 'inferred', because: 'parties-of-instrument', rule, evidence: [evidence] }));
  }

  in(sentence: Sentence, within: Span, rule: string): readonly Value<Key>[] {
    const letters = sentence.masked.slice(within.start, within.end);
    const evidence = [sentence.written(within)];
    const stated = (value: Key): Value<Key> => ({ value, basis: 'stated', rule, evidence });
    const called = this.#called(letters);
    if (called !== null) return [stated(called)];
    const bodies = mentionsIn(sentence, within).flatMap(({ kind, key, organisation }) => (BODY.has(kind) ? (key ?? []) : kind === 'office' ? (organisation ?? []) : []));
    if (bodies.length > 0) return [...new Set(bodies.map((key) => this.#partyOf(key)))].map(stated);
    const ordinal = this.#parties[this.#context.words.ordinal(letters)];
    if (ordinal !== undefined) return [{ value: ordinal.key, basis: 'inferred', because: 'in-their-order', rule, evidence }];
    if (this.#context.words.both.test(letters)) return this.#parties.map(({ key }) => ({ value: key, basis: 'inferred', because: 'the-two-sides', rule, evidence }));
    return this.#short(letters).map((value) => ({ value, basis: 'inferred', because: 'named-before', rule, evidence }));
  }

  /** The party that a body is, or that is its government; a body that is neither stays itself. */
  #partyOf(body: Key): Key {
    const { known } = this.#context;
    return this.#parties.find(({ key }) => key === body || (known.isState(body) && known.belongsTo(key, body)))?.key ?? body;
  }

  /** The party that is called so, of several the longest name. */
  #called(letters: string): Key | null {
    const words = ` ${this.#context.words.bareName(letters)} `;
    const fit = this.#parties.filter(({ called }) => called !== null && words.includes(` ${called} `));
    return fit.sort((a, b) => (b.called?.length ?? 0) - (a.called?.length ?? 0))[0]?.key ?? null;
  }

  /** «the university», of the one that is a party. */
  #short(letters: string): readonly Key[] {
    const keys = letters.split(/[^\p{L}]+/u).flatMap((word) => (word === '' ? [] : this.#context.resolve(word)));
    return [...new Set(keys)].filter((key) => this.#parties.some((party) => party.key === key)).slice(0, 1);
  }
}
