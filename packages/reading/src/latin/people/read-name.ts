import type { LatinLanguage } from '../language.ts';
import { endOfPhrase } from '../phrases.ts';
import type { TextView } from '../text-view.ts';
import type { Named } from './person.ts';
import { readOffice } from './read-office.ts';

const MOST_WORDS = 7;

/** The token after titles that begin here: «H.E. Dr», «S.E.M.»; the token itself where none does. */
export function skipHonorifics(view: TextView, from: number, { names }: LatinLanguage): number {
  let at = from;
  for (let steps = 0; steps < 5; steps++) {
    const end = isTitleHere(view, at, names) ? endOfPhrase(view, at, names.honorifics) : at;
    if (end === at) break;
    at = (view.mark(end) === '.' || (view.mark(end) === "'" && !view.isJoined(end + 1))) && view.isJoined(end) ? end + 1 : end;
    // «Justice (Rtd) Amina Lawal»
    if (view.mark(at) === '(' && view.mark(at + 2) === ')' && RETIRED.has(view.word(at + 1))) at += 3;
    if (view.mark(at) === ',' && isTitleHere(view, at + 1, names) && endOfPhrase(view, at + 1, names.honorifics) > at + 1) at++;
  }
  return at;
}

/** After a rank: «Gen. (rtd)». */
const RETIRED: ReadonlySet<string> = new Set(['rtd', 'retd', 'ret', 'retired', 'er']);

/** «he» and «m» are titles only as «HE», «H.E.», «M.»; most others want a capital letter. */
function isTitleHere(view: TextView, at: number, { shortHonorifics, smallHonorifics }: LatinLanguage['names']): boolean {
  if (!shortHonorifics.has(view.word(at))) return view.isCapital(at) || smallHonorifics.has(view.word(at));
  return view.isCapital(at) && (view.isUpper(at) || view.word(at).length === 1) && (view.word(at).length > 1 || view.mark(at + 1) === '.' || view.word(at + 1).length === 1);
}

/** A name of a person at this token; `led` where a title or an office stands before it. */
export function readName(view: TextView, from: number, { language, led }: { language: LatinLanguage; led: boolean }): Named | null {
  let at = from;
  let words = 0;
  let sure = false;
  while (words < MOST_WORDS) {
    const end = pieceOfName(view, at, { words, language });
    if (end === at) break;
    const word = view.word(at);
    sure ||= language.names.given.has(word) || (words > 0 && ARAB_PARTICLES.has(word));
    if (view.isCapital(at) || view.isCapital(end - 1) || view.mark(end - 1) === '.') words++;
    at = end;
  }
  if (words === 0 || (words < 2 && !led)) return null;
  const name = view.stretch(from, at);
  return { name, honorific: null, whole: name, startToken: from, endToken: at, isSure: sure };
}

/** «Md.», «Mohd.»: given names cut short. */
const SHORT_GIVEN: ReadonlySet<string> = new Set(['md', 'mohd', 'muhd', 'abd']);
/** Pieces that join the parts of an Arabic name. */
const ARAB_PARTICLES: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'al', 'el', 'abu', 'abou', 'ould', 'abdul', 'abdel', 'abd', 'ait']);

/** The token after one piece of a name: a capital word, a small word before another, an initial. */
function pieceOfName(view: TextView, at: number, { words, language }: { words: number; language: LatinLanguage }): number {
  const { names } = language;
  const word = view.word(at);
  if (word === '') return at;
  const elided = endOfElided(view, at, { words, language });
  if (elided > at) return elided;
  if (names.particles.has(word) && (words > 0 || ARAB_PARTICLES.has(word) || word.startsWith('v'))) {
    const hyphen = view.afterHyphen(at + 1);
    if (hyphen > at + 1) return view.isCapital(hyphen - 1) ? hyphen : at;
    const goesOn = view.isCapital(at + 1) || names.particles.has(view.word(at + 1));
    return goesOn && words < MOST_WORDS && pieceOfName(view, at + 1, { words: words + 1, language }) > at + 1 ? at + 1 : at;
  }
  if (words > 0 && word.length > 1 && isTitleHere(view, at, names) && endOfPhrase(view, at, names.honorifics) > at && view.isCapital(at) && view.word(at).length < 6) return at;
  // «Abdullah Alderazi Deputy Chairperson»: words of an office end the name.
  if (words > 0 && language.offices.before.has(word) && !names.given.has(word) && readOffice(view, at, language) !== null) return at;
  if (SHORT_GIVEN.has(word) && view.isCapital(at) && view.mark(at + 1) === '.') return at + 2;
  if (!view.isCapital(at) || (words === 0 && names.articles.has(word))) return at;
  if (word.length === 1) return view.mark(at + 1) === '.' && view.isJoined(at + 1) ? at + 2 : at;
  // «Bruno Le Maire»: behind «Le» a noun is a surname.
  if (words > 0 && /^(?:le|la|de|du|des|el|al|ben|bin)$/u.test(view.word(at - 1)) && view.isCapital(at - 1)) return view.afterHyphen(at + 1);
  if ((names.stops.has(word) && !names.given.has(word)) || names.isHead(word) || endOfPhrase(view, at, language.offices.nouns) > at) return at;
  if (language.nationality(view, at) !== null && !names.given.has(word)) return at;
  const known = language.known.at(view, at);
  // «Youssef Tunis» is rare; «Dr Aisha Niger» is not: after a given name a place may be a surname only when nothing else follows.
  if (known !== null && !names.given.has(word)) return at;
  return view.afterHyphen(at + 1);
}

/** «O'Neill», «N'Diaye», «d'Arvor»: the token after a letter that is joined to a capital by an apostrophe; the letter itself where it leads to a body, a place or an office. */
function endOfElided(view: TextView, at: number, { words, language }: { words: number; language: LatinLanguage }): number {
  const { names, offices } = language;
  const next = at + 2;
  const isElided = view.word(at).length === 1 && view.mark(at + 1) === "'" && view.isJoined(at + 1) && view.isJoined(next) && view.isCapital(next);
  if (!isElided || (names.articles.has(view.word(at)) && words === 0)) return at;
  const title = view.mark(at - 1) === '.' ? at - 2 : at - 1;
  const isBare = view.isCapital(at) || (view.word(at) === 'd' && (words > 0 || endOfPhrase(view, title, names.honorifics) > title));
  const isOther = names.isHead(view.word(next)) || names.stops.has(view.word(next)) || language.known.at(view, next) !== null || language.known.at(view, at) !== null || endOfPhrase(view, next, offices.nouns) > next;
  return isBare && !isOther ? view.afterHyphen(at + 1) : at;
}
