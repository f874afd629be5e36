import { isDefinite } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt } from '../organisations/known-names.ts';
import { genericParts } from '../organisations/words/name-words.ts';
import { readBody } from '../organisations/read-body.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { accusativeAdjectives } from './words/office-nouns.ts';
import { placeHeads } from './office-places.ts';
import { isSecondAccusative } from './second-nouns.ts';
import { CHIEFS, HEADED_PARTS, SERVED } from './words/offices.ts';

const headedParts = wordSet(HEADED_PARTS.map((part) => `ل${part}`));
const ofChief = wordSet(CHIEFS.map((chief) => `ل${chief}`));
const forServed = wordSet(SERVED.map((served) => `لل${served}`));

/** «رئيسا للهيئة», «أمينا عاما للاتحاد», «مستشارا بالديوان»: what follows an office in the accusative, which is one only where it is held somewhere. */
export function leadsToBody(view: TextView, from: number): boolean {
  let at = from;
  while (accusativeAdjectives.has(view.word(at)) || isSecondAccusative(view.word(at))) at++;
  return isKnownByNoun(view, { from, at }) || isOfChief(view, at) || isOfArea(view, { from, at }) || isWhere(view, at);
}

/** What the noun of the office goes on with by itself: «سفيرا لنا», «وزيرا أول», «أمينا عاما», «قائما بالأعمال». */
function isKnownByNoun(view: TextView, { from, at }: { readonly from: number; readonly at: number }): boolean {
  const [noun, first, word] = [view.word(from - 1), view.word(from), view.word(at)];
  if (headedParts.has(word) && isDefinite(view.word(at + 1))) return true;
  if (word === 'لاركان') return true; // «رئيسا لأركان الجيش»
  if (/^لنا$|^و?فوق$/u.test(word) && /^(?:سفير|قنصل)/u.test(noun)) return true; // «سفيرا فوق العادة»
  if (/^وزيره?ا?$/u.test(noun) && (/^لل.{3}/u.test(word) || first === 'اول')) return true;
  if (/^امينه?ا?$/u.test(noun) && first === 'عاما') return true;
  return /^ب(?:ال)?(?:اعمال|مهام)$/u.test(first);
}

/** «نائبا أول لرئيس مجلس الوزراء», «رئيسا لمجلس أمناء …», «أمينا للصندوق», «نائبا رئيس الجامعة». */
function isOfChief(view: TextView, at: number): boolean {
  const word = view.word(at);
  if (ofChief.has(word) || forServed.has(word)) return true;
  if (genericParts.has(`${word.replace(/^ل/u, '')} ${view.word(at + 1)}`)) return true;
  return /^(?:رييس|وزير|مدير|امين)$/u.test(word) && /^(?:نايب|مساعد|وكيل)ا$/u.test(view.word(at - 1)); // two of them
}

/** «حاكما لمقاطعة …», «واليا لنواكشوط», «سفيرا لبلاده». */
function isOfArea(view: TextView, { from, at }: { readonly from: number; readonly at: number }): boolean {
  const word = view.word(at);
  if (/^[لب]/u.test(word) && (placeHeads.has(word.slice(1)) || word.endsWith('مقاطعه'))) return true;
  if (!word.startsWith('ل')) return false;
  if (/^لبلاد(?:ه|ها|نا)$/u.test(word)) return true;
  if (/^ل\p{L}{3}/u.test(word) && /^(?:محافظ|والي)(?:ا|ه)$/u.test(view.word(from - 1))) return true;
  const known = knownNameAt(view.tokens, at);
  return known?.known.type === 'place' || known?.known.type === 'state';
}

/** «مستشارا بالديوان», «رئيسا في …»: a body, or the noun of one that was named before. */
function isWhere(view: TextView, at: number): boolean {
  const word = view.word(at);
  const body = readBody(view, word === 'في' || word === 'لدي' ? at + 1 : at);
  return body !== null || (/^(?:لل|بال)/u.test(word) && headNouns.has(word.replace(/^(?:لل|بال)/u, '')));
}
