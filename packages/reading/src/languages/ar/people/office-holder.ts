import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { isEverydayNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { afterAside } from './asides.ts';
import { ambiguousNames, givenNames } from './words/given-names.ts';
import { COURTESY } from './office-adjectives.ts';
import { officeNouns } from './words/office-nouns.ts';
import { honorifics } from './words/titles.ts';

/** «رئيس هيئة التخطيط في سورية عامر …»: a name follows the place, which stands between the office and its holder. */
export function leadsToName(view: TextView, after: number): boolean {
  const courtesy = afterAside(view, COURTESY.test(view.word(after)) ? after + 1 : after);
  const at = view.mark(courtesy) === '،' ? courtesy + 1 : courtesy;
  const word = view.word(at);
  if (/^(?:سمو|معالي|سعاده|فخامه|جلاله)$/u.test(word)) return true;
  if (honorifics.has(word) && givenNames.has(view.word(at + 1))) return true;
  if (word === 'علي' && at === courtesy) return isDotted(view, at) && isDefinite(view.word(at + 1));
  if (word === 'عبد' || /^(?:ال)?(?:دكتور|مهندس|استاذ|بروفيسور|سيد)ه?$/u.test(word)) return true;
  if (!givenNames.has(word)) return false;
  // A name that is a common word as well needs a comma before it, or more of a name after it.
  return !ambiguousNames.has(word) || at > courtesy || givenNames.has(view.word(at + 1)) || isFamilyName(view.word(at + 1));
}

/** No word of every day, no office and no noun of a body. */
function isFamilyName(word: string): boolean {
  if (word.length <= 3 || stopWords.has(word) || isEverydayNoun(word) || stateOfNationality(word) !== null) return false;
  return !officeNouns.has(withoutArticle(word)) && !headNouns.has(withoutArticle(word));
}

/** «علي» the man, in a text that writes the preposition «على». */
function isDotted(view: TextView, at: number): boolean {
  const end = view.tokens[at]?.end ?? 1;
  return view.source[view.folded.starts[end - 1] ?? 0] === 'ي' && view.source.includes(' على ');
}

/** «الأستاذ خالد», «الأستاذ الدكتور»: the word before it is a title, not an office. */
export function leadsToTitled(next: string): boolean {
  return givenNames.has(next) || honorifics.has(next);
}
