import { isDefinite } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { AT_THAT_TIME, stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { afterAside, startsWithGiven } from './asides.ts';
import { isVerbOfNews } from './name-ends.ts';
import type { Named } from './person.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { readOffice } from './read-office.ts';
import { honorifics } from './words/titles.ts';

const atThatTime = wordSet(AT_THAT_TIME);

/** «السيد "فلان"», «المهندس (فلان الفلاني) رئيس …»: a name in quotes or brackets after a title. */
export function opensName(view: TextView, at: number): boolean {
  return view.mark(at) === '"' || (view.mark(at) === '(' && view.closing(at, 6) > at + 2);
}

/** Whoever is named after an office that ends here, with or without a mark between them. */
export function nameAfterOffice(view: TextView, from: number): Named | null {
  if (atThatTime.has(view.word(from))) return nameAfterOffice(view, from + 1); // «نائبه آنذاك فلان»
  const beyond = afterAside(view, from);
  if (beyond > from) return nameAfterOffice(view, beyond);
  const separated = ['،', ',', ':', '-'].includes(view.mark(from));
  const begin = separated ? from + 1 : from;
  // «…، والعقيد سالم …»: the next person of a list.
  if (separated && view.word(begin).startsWith('و') && !startsWithGiven(view, begin)) return null;
  const title = skipHonorifics(view, begin);
  const titled = title > begin;
  // «… رئيس الهيئة والدكتور سالم …»: the next person, not the holder.
  if (titled && !separated && view.word(begin).startsWith('و') && !honorifics.has(view.word(begin))) return null;
  // «التقى رئيس الهيئة بالفريق سالم …»: whom he met.
  if (titled && /^[بل]/u.test(view.word(begin)) && !honorifics.has(view.word(begin))) return null;
  const quoted = view.mark(title) === '"';
  const at = quoted ? title + 1 : title;
  const named = readName(view, at, { led: true, titled: titled || quoted, held: titled });
  if (named === null) return null;
  // «… رئيس الجامعة السفير التونسي لدى …»: whom he received.
  if (titled && named.endToken - named.startToken === 1 && isDefinite(view.word(at)) && stateOfNationality(view.word(at)) !== null && view.word(named.endToken) !== '') return null;
  // «وزير الداخلية "فلان الفلاني" صباح …»
  if (quoted && !titled) return view.mark(named.endToken) === '"' && named.endToken - at > 1 ? { ...named, endToken: named.endToken + 1 } : null;
  if (!titled && !isPlausible(view, named)) return null;
  if (separated && !titled && (named.strength !== 'sure' || !startsWithGiven(view, at))) {
    // «نائب رئيس الشركة، سيلش إن»: one unknown word after a comma counts only with a mark after it.
    if (!endsHere(view, named.endToken) && !(named.endToken - named.startToken > 1 && (view.mark(named.endToken) === '.' || view.isLineEnd(named.endToken)))) return null;
  }
  return titled ? withHonorific(view, named, begin) : named;
}

/** «… فلان وأيمن الصباغ», «… فلان والدكتور محمود …»: the second of two; `led` where his office stands between. */
export function nameAfterAnd(view: TextView, from: number, led: boolean): Named | null {
  if (led) return nameAfterOffice(view, from);
  const word = view.word(from);
  if (word.length < 3 || !word.startsWith('و')) return null;
  const title = skipHonorifics(view, from);
  const named = readName(view, title, { led: true, titled: title > from, cut: title > from ? 0 : 1 });
  if (named === null) return null;
  if (title === from) return named;
  const whole = withHonorific(view, named, from);
  return { ...whole, whole: { start: whole.whole.start + 1, end: whole.whole.end } };
}

/** After an office alone, unknown words are a name only where a clause can end with them: «قال نائب الرئيس، سيلش، إن …». */
function isPlausible(view: TextView, named: Named): boolean {
  if (startsWithGiven(view, named.startToken)) return true;
  const words = named.endToken - named.startToken;
  const next = view.word(named.endToken);
  const goesOn = next !== '' && !isVerbOfNews(next) && !stopWords.has(next) && !isCommonNoun(next) && !/^[وبلف]/u.test(next) && readOffice(view, named.endToken) === null;
  return words > 1 ? !goesOn : endsHere(view, named.endToken) || opensAside(view, named.endToken);
}

/** A mark or «إن», with which what stands before it is closed. */
export function endsHere(view: TextView, at: number): boolean {
  return ['،', ':', ','].includes(view.mark(at)) || ['ان', 'انه', 'انها'].includes(view.word(at));
}


/** «رئيس جامعة سالونيك باباديميتريو - في كلمته -»: a dash after a word that stands alone. */
function opensAside(view: TextView, at: number): boolean {
  return view.mark(at) === '-' && view.tokens[at]?.spaced === true;
}

/** «مدارس عليا جزائرية», «أشرف باسم الحكومة»: adjectives, or a verb and whom it is done for, that look like names. */
export function isAdjectivePair(view: TextView, { startToken, endToken }: Named): boolean {
  const last = view.word(endToken - 1);
  if (last === 'باسم') return isDefinite(view.word(endToken)) || headNouns.has(view.word(endToken));
  return endToken - startToken === 2 && !isDefinite(last) && last.endsWith('يه') && stateOfNationality(last) !== null;
}

/** A name with the titles that stand before it, from `begin` on. */
export function withHonorific(view: TextView, named: Named, begin: number): Named {
  const honorific = view.stretch(begin, named.startToken);
  const counterpart = [...Array(named.startToken - begin).keys()].map((token) => begin + token).find((token) => /^[وب]?نظير/u.test(view.word(token)));
  const nationality = counterpart === undefined ? null : stateMeant(view, counterpart + 1);
  return { ...named, honorific, nationality, whole: { start: honorific.start, end: named.name.end }, startToken: begin };
}
