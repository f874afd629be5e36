import type { Sentence } from '../ground.ts';
import { type Needs, PART, type Required, requiredWords, SHORTEST_PART } from './required-words.ts';

/** What is required, by numbers: all of these; of branches, all that one of them requires. */
type Test = readonly (number | readonly Test[])[];

/** Which requirements each word or sign meets, and each part of a word. Grows as patterns are first tried. */
const metByWord = new Map<string, number[]>();
const metByPart = new Map<string, number[]>();
/** How the parts begin, and how many letters the longest has. */
const openings = new Set<string>();
let longestPart = SHORTEST_PART;
/** Each list is one requirement, however many patterns hold it. */
const numberOf = new Map<string, number>();
const ofList = new WeakMap<Required, number>();
const ofPattern = new WeakMap<RegExp, Test>();
const ofRules = new WeakMap<readonly unknown[], readonly Test[]>();
const metIn = new WeakMap<Letters, Uint8Array>();

type Letters = Pick<Sentence, 'masked'>;

/** Whether the pattern can match the sentence at all: it holds a word of each list that the pattern cannot do without. */
export function isWorthTrying(pattern: RegExp, sentence: Letters): boolean {
  const test = ofPattern.get(pattern) ?? register(pattern);
  return test.length === 0 || passes(test, metBy(sentence));
}

/** Those of the rules that can match the sentence at all, in their order. */
export function worthTryingIn<R extends { readonly pattern: RegExp }>(rules: readonly R[], sentence: Letters): readonly R[] {
  const tests = ofRules.get(rules) ?? registerAll(rules);
  const met = metBy(sentence);
  return rules.filter((_, at) => passes(tests[at] ?? ALWAYS, met));
}

/** For each rule the sentences that it can match at all, in their order: asked sentence by sentence, for its words are looked up once. */
export function worthTrying<R extends { readonly pattern: RegExp }, S extends Letters>(rules: readonly R[], sentences: readonly S[]): ReadonlyMap<R, readonly S[]> {
  const worth = new Map<R, S[]>(rules.map((rule) => [rule, []]));
  for (const sentence of sentences) {
    for (const rule of worthTryingIn(rules, sentence)) worth.get(rule)?.push(sentence);
  }
  return worth;
}

/** By its number, whether the sentence meets each requirement: found out once for all rules, and again where more became known since. */
function metBy(sentence: Letters): Uint8Array {
  const known = sentence === asked.last ? asked.met : metIn.get(sentence);
  if (known !== undefined && known.length === numberOf.size) return remember(sentence, known);
  const met = new Uint8Array(numberOf.size);
  markMet(sentence, met);
  metIn.set(sentence, met);
  return remember(sentence, met);
}

/** One rule after another asks of the same sentence. */
const asked: { last: Letters | null; met: Uint8Array } = { last: null, met: new Uint8Array(0) };

function remember(sentence: Letters, met: Uint8Array): Uint8Array {
  asked.last = sentence;
  asked.met = met;
  return met;
}

function passes(test: Test, met: Uint8Array): boolean {
  for (const one of test) {
    if (typeof one === 'number' ? met[one] !== 1 : !one.some((branch) => passes(branch, met))) return false;
  }
  return true;
}

const ALWAYS: Test = [];

function registerAll(rules: readonly { readonly pattern: RegExp }[]): readonly Test[] {
  const tests = rules.map(({ pattern }) => ofPattern.get(pattern) ?? register(pattern));
  ofRules.set(rules, tests);
  return tests;
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
  const [where, letters] = part === null ? [metByWord, word] : [metByPart, part];
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
  for (let cut = 0; cut <= MOST_ATTACHED && cut < form.length; cut++) met.push(...(metByWord.get(form.slice(cut)) ?? []));
  for (let start = 0; start <= form.length - SHORTEST_PART; start++) met.push(...metByPartsAt(form, start));
  if (formsKnown.size >= MOST_FORMS) formsKnown.clear();
  const each = [...new Set(met)];
  formsKnown.set(form, each);
  return each;
}

function metByPartsAt(form: string, start: number): readonly number[] {
  if (!openings.has(form.slice(start, start + SHORTEST_PART))) return [];
  const met: number[] = [];
  for (let end = start + SHORTEST_PART; end <= Math.min(form.length, start + longestPart); end++) met.push(...(metByPart.get(form.slice(start, end)) ?? []));
  return met;
}

/** One pass over the words of a sentence, each with and without the letters that may be attached to it. */
function markMet({ masked }: Letters, met: Uint8Array): void {
  for (let at = 0; at < masked.length; at++) {
    const start = at;
    while (isWordLetter(masked.charCodeAt(at))) at++;
    if (at > start) for (const number of metByForm(masked.slice(start, at))) met[number] = 1;
    if (isSign(masked.charCodeAt(at))) for (const number of metByForm(masked.charAt(at))) met[number] = 1;
  }
}
