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
const metIn = new WeakMap<Letters, Uint8Array>();

type Letters = Pick<Sentence, 'masked'>;

/** Whether the pattern can match the sentence at all: it holds a word of each list that the pattern cannot do without. */
export function isWorthTrying(pattern: RegExp, sentence: Letters): boolean {
  const test = ofPattern.get(pattern) ?? register(pattern);
  return test.length === 0 || passes(test, metRequirements(sentence));
}

function passes(test: Test, met: Uint8Array): boolean {
  for (const one of test) {
    if (typeof one === 'number' ? met[one] !== 1 : !one.some((branch) => passes(branch, met))) return false;
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

function meet(met: Uint8Array, form: string): void {
  for (const number of metByForm(form)) met[number] = 1;
}

/** One pass over the words of a sentence, each with and without the letters that may be attached to it. */
function metRequirements(sentence: Letters): Uint8Array {
  const cached = metIn.get(sentence);
  if (cached !== undefined && cached.length === numberOf.size) return cached;
  const met = new Uint8Array(numberOf.size);
  const { masked } = sentence;
  for (let at = 0; at < masked.length; at++) {
    const start = at;
    while (isWordLetter(masked.charCodeAt(at))) at++;
    if (at > start) meet(met, masked.slice(start, at));
    if (isSign(masked.charCodeAt(at))) meet(met, masked.charAt(at));
  }
  metIn.set(sentence, met);
  return met;
}
