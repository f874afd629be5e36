import { isDefinite, type Split } from '../letters/tokens.ts';
import type { Holding } from '../mentions.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { introducingWords, sayingVerbs } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { givenIn, isPresided, namedAfterPeople } from './around-names.ts';
import { startsWithGiven } from './asides.ts';
import { ambiguousNames } from './words/given-names.ts';
import type { Named } from './person.ts';
import { readOffice } from './read-office.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { honorifics } from './words/titles.ts';
import { fromState, isAfterBracketed } from './unknown-name.ts';

/** A name without a title at this token, and how its first word is taken apart. */
export interface Bare {
  readonly at: number;
  readonly split: Split;
  readonly named: Named;
}

/** Whether a given name here is rather a part of a phrase: «بالقطاع التهامي», «باسم الحشد الوطني». */
export function isOfPhrase(view: TextView, at: number, { cut, stem }: Split): boolean {
  if (cut > 0 && stem !== 'امنه') return false;
  if (isDefinite(stem) && stem.endsWith('ي') && /^[وبلكف]?(?:ال|لل)\p{L}{3}/u.test(view.word(at - 1))) return true;
  if (stem === 'باسم' && (isDefinite(view.word(at + 2)) || (honorifics.has(view.word(at + 1)) && readOffice(view, skipHonorifics(view, at + 1)) !== null))) return true;
  // «أمنه واستقراره»: with the pronoun of something, no woman called «آمنة».
  if (stem === 'امنه' && /^و.{2,}ه$/u.test(view.word(at + 1))) return true;
  // «طالب عمار …»: a verb that is a name too, with a name after it.
  return sayingVerbs.has(stem) && startsWithGiven(view, at + 1) && view.isLineEnd(at - 1);
}

/** Whether what stands around a name that no title and no office tells of makes it a person’s. */
export function isToldOf(view: TextView, bare: Bare, before: readonly Holding[]): boolean {
  return isClear(view, bare) || speaks(view, bare) || isJoined(view, bare, before.at(-1)) || isFirstOfList(view, bare) || isAround(view, bare, before);
}

function isClear(view: TextView, { at, split, named }: Bare): boolean {
  const before = view.word(at - 1);
  const last = view.word(named.endToken - 1);
  // «السعودي جميل الحجيلان»
  if (isDefinite(before) && before.endsWith('ي') && stateOfNationality(before) !== null && isDefinite(last) && !isCommonNoun(last)) return true;
  if (named.strength !== 'likely') return false;
  const words = named.endToken - named.startToken;
  if (words > 1 && (introducingWords.has(before) || introducingWords.has(before.slice(1)))) return true;
  if (!ambiguousNames.has(split.stem)) return !namedAfterPeople.has(before);
  // «، ومختار محمد وارين»: a word that is a name too, joined to what stands before it, with a sure name after it.
  const after = split.attached === 'و' || view.mark(at - 1) === '،';
  return after && words > 2 && !sayingVerbs.has(split.stem) && startsWithGiven(view, at + 1) && !ambiguousNames.has(view.word(at + 1));
}

/** «قال مسعود بزشكيان إن …»: between the verb and what is said stands a name. */
function speaks(view: TextView, { at, named }: Bare): boolean {
  return sayingVerbs.has(view.word(at - 1)) && ['ان', 'انه', 'انها'].includes(view.word(named.endToken));
}

/** «محمد حسان ورائد بوشنيبة» */
function isJoined(view: TextView, { at, split }: Bare, listed: Holding | undefined): boolean {
  return (split.attached === 'و' && listed?.named.endToken === at) || (split.cut === 0 && view.mark(at - 1) === '،' && listed?.named.endToken === at - 1);
}

/** Verbs and words after which people are listed. */
const LISTS = wordSet(['يضم', 'تضم', 'ضم', 'ضمت', 'بينهم', 'منهم', 'ومنهم', 'وبينهم', 'أبرزهم', 'هم', 'وهم', 'السادة', 'الأعضاء']);

/** «يضم رياض نعسان وسالم المسلط», «ضم: رياض نعسان، سالم المسلط، …». */
function isFirstOfList(view: TextView, { at, named }: Bare): boolean {
  const word = view.word(named.endToken);
  if (view.mark(at - 1) === ':') return LISTS.has(view.word(at - 2)) && (['،', ','].includes(view.mark(named.endToken)) || word.startsWith('و'));
  return LISTS.has(view.word(at - 1)) && word.startsWith('و') && givenIn(word) !== null;
}

/** «بيتر هولمن من السويد وماريا لوبيرا من البرتغال» */
function isFromState(view: TextView, { endToken }: Named): boolean {
  return fromState(view, endToken) > 0 && !isCommonNoun(view.word(endToken - 1));
}

function isAround(view: TextView, { at, named }: Bare, before: readonly Holding[]): boolean {
  if (named.endToken - named.startToken > 1 && (isPresided(view, at) || isFromState(view, named))) return true;
  return view.mark(named.endToken) === '(' && isAfterBracketed(view, at, before);
}
