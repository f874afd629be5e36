import type { Sentence } from '../ground.ts';
import { WORD_LETTERS } from './pattern.ts';
import { requiredWords } from './required-words.ts';
import { matchesOf } from '../text/matches.ts';

/** Which requirements each word or sign meets. Grows as patterns are first tried. */
const metBy = new Map<string, number[]>();
let requirements = 0;
const ofPattern = new WeakMap<RegExp, readonly number[]>();
const metIn = new WeakMap<Sentence, { readonly known: number; readonly met: ReadonlySet<number> }>();

/** Whether the pattern can match the sentence at all: it holds a word of each list that the pattern cannot do without. */
export function isWorthTrying(pattern: RegExp, sentence: Sentence): boolean {
  const required = ofPattern.get(pattern) ?? register(pattern);
  if (required.length === 0) return true;
  const met = metRequirements(sentence);
  return required.every((one) => met.has(one));
}

function register(pattern: RegExp): readonly number[] {
  const numbers = requiredWords(pattern.source).map((words) => {
    const number = requirements++;
    for (const word of words) {
      const met = metBy.get(word);
      if (met === undefined) metBy.set(word, [number]);
      else met.push(number);
    }
    return number;
  });
  if (numbers.length > 0) formsKnown.clear();
  ofPattern.set(pattern, numbers);
  return numbers;
}

const WORD_OR_SIGN = new RegExp(`[${WORD_LETTERS}]+|[\\uE000-\\uE0FF]`, 'g');
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
  if (formsKnown.size >= MOST_FORMS) formsKnown.clear();
  formsKnown.set(form, met);
  return met;
}

/** One pass over the words of a sentence, each with and without the letters that may be attached to it. */
function metRequirements(sentence: Sentence): ReadonlySet<number> {
  const cached = metIn.get(sentence);
  if (cached !== undefined && cached.known === requirements) return cached.met;
  const met = new Set<number>();
  for (const [word] of matchesOf(WORD_OR_SIGN, sentence.masked)) {
    for (const number of metByForm(word)) met.add(number);
  }
  metIn.set(sentence, { known: requirements, met });
  return met;
}
