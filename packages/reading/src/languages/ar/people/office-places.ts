import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt } from '../organisations/known-names.ts';
import { PLACE_HEADS } from '../places/cities.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { HOME } from './words/offices.ts';

/** Nouns before the name of an area. */
export const placeHeads = wordSet(PLACE_HEADS);

/** The State where the outlet is at home: «السفير لدى الدولة». */
export const homeState = wordSet(HOME);

/** «لشؤون فرع طرابلس», «لشرق آسيا». */
export function joinsArea(view: TextView, at: number): boolean {
  const known = knownNameAt(view.tokens, headNouns.has(view.word(at)) ? at + 1 : at);
  return known !== null && known.cut === 0 && known.end === at + 2;
}

/** «… بجنيف», «… بمنطقة عسير»: how many words tell the seat of an office. */
export function lengthOfSeat(view: TextView, at: number): number {
  if (!view.word(at).startsWith('ب')) return 0;
  if (/^ببلاد(?:نا|ها?|هم)$/u.test(view.word(at))) return 1;
  if (/^بال(?:قطاع|منطقه|جهه|اقليم|محافظه|ولايه)$/u.test(view.word(at))) return /^ال.+(?:ي|يه)$/u.test(view.word(at + 1)) ? 2 : 1;
  const inArea = placeHeads.has(view.word(at).slice(1));
  const known = knownNameAt(view.tokens, inArea ? at + 1 : at);
  if (known === null || known.cut !== (inArea ? 0 : 1)) return 0;
  return inArea || known.known.type === 'place' ? known.end - at : 0;
}

/** «سفارة خادم الحرمين الشريفين»: how many words name the embassy of whoever reigns. */
export function lengthOfRoyalEmbassy(view: TextView, at: number): number {
  if (!/^(?:سفاره|قنصليه)$/u.test(view.word(at)) || view.word(at + 1) !== 'خادم') return 0;
  return view.word(at + 3) === 'الشريفين' ? 4 : 3;
}
