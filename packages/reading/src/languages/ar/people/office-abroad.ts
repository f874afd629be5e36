import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { type KnownMatch, stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { nationalityIn } from './office-adjectives.ts';
import type { OfficeHead } from './office-heads.ts';
import { homeState } from './office-places.ts';
import { NAMED_BEFORE, POSTS_ABROAD } from './words/offices.ts';

const postsAbroad = wordSet(POSTS_ABROAD);
const namedBefore = wordSet(NAMED_BEFORE);

/** Offices held in a State or a town, which belongs to their words: «المنسق المقيم في لبنان». */
export function isPostAbroad(noun: string, seat: string): boolean {
  if (/^(?:بعثه|مكتب|سفاره|قنصليه|فرع|وفد)$/u.test(seat)) return true;
  const withoutPronoun = noun.replace(/ت?(?:ها|نا|هم)$/u, '');
  if (postsAbroad.has(noun) || postsAbroad.has(withoutPronoun)) return true;
  return /^(?:نايب|مساعد)ه?$/u.test(noun) && postsAbroad.has(withoutArticle(seat)); // «نائب السفير في …»
}

/** «السفير الموريتاني في السعودية» serves Mauritania: the State where an envoy is sent is not whose he is. */
export function isEnvoyOf({ noun }: OfficeHead, known: KnownMatch | null): boolean {
  return /^(?:سفير|قنصل|منسق|مبعوث|موفد)ه?$/u.test(noun) && known !== null && known.known.type !== 'place';
}

/** «الممثل الأمريكي الخاص لأفغانستان»: the adjective tells who sends an envoy, the State after it where to. */
export function isSentBy(view: TextView, { noun }: OfficeHead, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:مبعوث|ممثل|موفد|مندوب|سفير)ه?$/u.test(noun) && nationalityIn(view, { from, to, feminine: noun.endsWith('ه') }) !== null;
}

/** «وزير الدولة الياباني … لسلطنة عمان»: an adjective told whose minister he is; the State after it is where he went. */
export function isMinisterOf(view: TextView, { noun }: OfficeHead, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:وزير|رييس)ه?$/u.test(noun) && nationalityIn(view, { from, to, feminine: noun.endsWith('ه') }) !== null;
}

/** «المندوب الدائم للمملكة بمنظمة …»: he serves the State where the outlet is at home. */
export function isSentFromHome(view: TextView, noun: string, at: number): boolean {
  return /^(?:مندوب|ممثل|سفير)ه?$/u.test(noun) && view.word(at - 1).startsWith('لل') && homeState.has(`ال${view.word(at - 1).slice(2)}`);
}

/** «الممثل المقيم للبنك في فلسطين», «رئيس بعثتها للدعم في ليبيا»: the State is where he serves a body that was named before. */
export function isServedThere(view: TextView, at: number, known: KnownMatch | null): boolean {
  if (known?.known.type !== 'state') return false;
  const before = view.word(at - 1);
  // «ممثلة المنظمة في الأردن», «ممثلتها في الأردن»
  if (isBodyNamedBefore(before) || /^و?(?:ممثل|مندوب|مدير|منسق|مبعوث)ت?(?:ها|هم)$/u.test(before)) return true;
  // «المستشار الاقتصادي الأردني في الجزائر»
  if (isDefinite(before) && before !== 'الماليه' && stateOfNationality(before) !== null) return true;
  return before.startsWith('لل') && (headNouns.has(before.slice(2)) || view.word(at - 2).endsWith('ها'));
}

/** «مدير البرنامج بالسودان»: a body that was named before, and the State is where he serves it. */
export function isBodyNamedBefore(word: string): boolean {
  return namedBefore.has(word);
}
