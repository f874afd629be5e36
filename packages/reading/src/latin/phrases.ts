import { fold } from './letters/fold.ts';
import type { Phrases } from './language.ts';
import type { TextView } from './text-view.ts';
import { entriesOf, wordsOf } from './word-lists.ts';

/** Words of a list, folded. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => wordsOf(fold(list))));
}

/** Phrases separated by commas, by their first word, the longest first. */
export function phrasesOf(...lists: readonly string[]): Phrases {
  const split = lists.flatMap((list) => entriesOf(fold(list))).map((phrase) => phrase.split(/[\s'-]+/u)).filter(([first]) => first !== '');
  return Map.groupBy(split.sort((a, b) => b.length - a.length), ([first = '']) => first);
}

/** The token after the longest phrase that begins here, hyphens, apostrophes and full stops of abbreviations passed over; the token itself where none does. */
export function endOfPhrase(view: TextView, from: number, phrases: Phrases): number {
  for (const phrase of phrases.get(view.word(from)) ?? []) {
    let at = from;
    const whole = phrase.every((word, index) => {
      if (index > 0) at = passed(view, at, word.length === 1);
      return view.word(at) === word && (at++, true);
    });
    if (whole) return at;
  }
  return from;
}

/** Over what may stand between two words of a phrase: «Secretary-General», «d'administration», «H. E.». */
function passed(view: TextView, at: number, abbreviated: boolean): number {
  const mark = view.mark(at);
  if ((mark === '-' || mark === "'") && view.isJoined(at)) return at + 1;
  return mark === '.' && abbreviated && view.isJoined(at) ? at + 1 : at;
}
