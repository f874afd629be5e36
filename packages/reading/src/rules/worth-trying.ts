import type { Sentence } from '../ground.ts';
import { type Needs, PART, type Required, requiredWords, SHORTEST_PART } from './required-words.ts';

/** What is required, by numbers: all of these; of branches, all that one of them requires. */
type Test = readonly (number | readonly Test[])[];

/** Which requirements each word or sign meets, and each part of a word. Grows as patterns are first tried. */
const metBy = new Map<string, number[]>();
const metByPart = new Map<string, number[]>();
/** How the parts begin, and how many letters the longest has. */
const openings = new Set<string>();
let longestPart = SHORTEST_PART;
/** Each list is one requirement, however many patterns hold it. */
const numberOf = new Map<string, number>();
const ofList = new WeakMap<Required, number>();
const ofPattern = new WeakMap<RegExp, Test>();
const metIn = new WeakMap<Letters, Met>();

/** What is met, and how many requirements there were when that was found out. */
interface Met {
  readonly of: number;
  readonly numbers: readonly number[];
}

type Letters = Pick<Sentence, 'masked'>;

/** Whether the pattern can match the sentence at all: it holds a word of each list that the pattern cannot do without. */
export function isWorthTrying(pattern: RegExp, sentence: Letters): boolean {
  const test = ofPattern.get(pattern) ?? register(pattern);
  if (test.length === 0) return true;
  if (sentence !== marked || marks.length !== numberOf.size) mark(sentence);
  return passes(test);
}

/** For each rule the sentences that it can match at all, in their order: asked sentence by sentence, for its words are looked up once. */
export function worthTrying<R extends { readonly pattern: RegExp }, S extends Letters>(rules: readonly R[], sentences: readonly S[]): ReadonlyMap<R, readonly S[]> {
  const worth = new Map<R, S[]>(rules.map((rule) => [rule, []]));
  for (const sentence of sentences) {
    for (const [rule, its] of worth) if (isWorthTrying(rule.pattern, sentence)) its.push(sentence);
  }
  return worth;
}

/** What is asked at present, with the present turn at the number of each requirement that it meets: one rule after another asks of the same sentence. */
let marked: Letters | null = null;
let marks = new Uint32Array(0);
let turn = 0;
const LAST_TURN = 0xffffffff;

function mark(sentence: Letters): void {
  if (marks.length !== numberOf.size || turn === LAST_TURN) {
    marks = new Uint32Array(numberOf.size);
    turn = 0;
  }
  turn += 1;
  for (const number of metRequirements(sentence)) marks[number] = turn;
  marked = sentence;
}

function passes(test: Test): boolean {
  for (const one of test) {
    if (typeof one === 'number' ? marks[one] !== turn : !one.some(passes)) return false;
  }
  return true;
}

function register(pattern: RegExp): Test {
  const test = testOf(requiredWords(pattern.source));
  ofPattern.set(pattern, test);
  return test;
}

function testOf(needs: Needs): Test {
  return needs.map((one) => ('either' in one ? one.either.map(testOf) : numbered(one)));
}

function numbered(required: Required): number {
  const same = ofList.get(required);
  if (same !== undefined) return same;
  const letters = [...required].sort().join(' ');
  const number = numberOf.get(letters) ?? numberOf.size;
  ofList.set(required, number);
  if (numberOf.has(letters)) return number;
  numberOf.set(letters, number);
  formsKnown.clear();
  for (const word of required) enter(word, number);
  return number;
}

function enter(word: string, number: number): void {
  const part = word.startsWith(PART) ? word.slice(PART.length) : null;
  if (part !== null) {
    openings.add(part.slice(0, SHORTEST_PART));
    longestPart = Math.max(longestPart, part.length);
  }
  const [where, letters] = part === null ? [metBy, word] : [metByPart, part];
  const met = where.get(letters);
  if (met === undefined) where.set(letters, [number]);
  else met.push(number);
}

/** As `WORD_LETTERS` tells them; by their numbers, for every letter of every sentence is asked. */
function isWordLetter(letter: number): boolean {
  return (letter >= 0x621 && letter <= 0x64a) || (letter >= 0x61 && letter <= 0x7a) || (letter >= 0x30 && letter <= 0x39);
}

function isSign(letter: number): boolean {
  return letter >= 0xe000 && letter <= 0xe0ff;
}

/** Conjunction, preposition and article: no more is ever attached before a word of a list. */
const MOST_ATTACHED = 3;

/** The same few thousand forms make up most of all texts. */
const MOST_FORMS = 20_000;
const formsKnown = new Map<string, readonly number[]>();

/** What a form of a word meets, with or without the letters that may be attached to it. */
function metByForm(form: string): readonly number[] {
  const known = formsKnown.get(form);
  if (known !== undefined) return known;
  const met: number[] = [];
  for (let cut = 0; cut <= MOST_ATTACHED && cut < form.length; cut++) met.push(...(metBy.get(form.slice(cut)) ?? []));
  for (let start = 0; start <= form.length - SHORTEST_PART; start++) met.push(...metByPartsAt(form, start));
  if (formsKnown.size >= MOST_FORMS) formsKnown.clear();
  formsKnown.set(form, met);
  return met;
}

function metByPartsAt(form: string, start: number): readonly number[] {
  if (!openings.has(form.slice(start, start + SHORTEST_PART))) return [];
  const met: number[] = [];
  for (let end = start + SHORTEST_PART; end <= Math.min(form.length, start + longestPart); end++) met.push(...(metByPart.get(form.slice(start, end)) ?? []));
  return met;
}

function metRequirements(sentence: Letters): readonly number[] {
  const cached = metIn.get(sentence);
  if (cached !== undefined && cached.of === numberOf.size) return cached.numbers;
  const numbers = metBySentence(sentence);
  metIn.set(sentence, { of: numberOf.size, numbers });
  return numbers;
}

/** One pass over the words of a sentence, each with and without the letters that may be attached to it. */
function metBySentence({ masked }: Letters): readonly number[] {
  const met: number[] = [];
  const meet = (form: string): void => {
    for (const number of metByForm(form)) met.push(number);
  };
  for (let at = 0; at < masked.length; at++) {
    const start = at;
    while (isWordLetter(masked.charCodeAt(at))) at++;
    if (at > start) meet(masked.slice(start, at));
    if (isSign(masked.charCodeAt(at))) meet(masked.charAt(at));
  }
  return met;
}
