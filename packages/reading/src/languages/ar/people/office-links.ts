import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { givenNames } from './words/given-names.ts';
import { officeNouns } from './words/office-nouns.ts';
import { honorifics } from './words/titles.ts';

/** Offices that stand right before the link. */
const LINKED_ALONE = wordSet(['مدير', 'سفير', 'مندوب', 'ممثل', 'قنصل', 'مبعوث', 'عضو', 'خبير', 'أستاذ', 'مستشار']);

/** «سفير لدى …», «عضو في …»: offices that need nothing before the link. */
export function isLinkedAlone(noun: string): boolean {
  return LINKED_ALONE.has(noun) || /^(?:سفير|مندوب|ممثل|مبعوث|قنصل)(?:[ها]|نا|ها|تنا|تها)?$/u.test(noun);
}

/** «مبعوث إلى ليبيا», «النائب البرلماني عن حزب …», «مدير في …»: whether this noun of office goes on with this link. */
export function mayLink(noun: string, link: string): boolean {
  if (link === 'الي') return /^(?:مبعوث|سفير|موفد)/u.test(noun);
  return link !== 'عن' || /^(?:نايب|عضو|سيناتور|مرشح|مسوول)ه?$/u.test(noun);
}

/** «الخبير في العلاقات الدولية», «أستاذ في القانون», «النائب عن فريق …»: what an expert or a deputy stands for. */
export function isOfField(noun: string, link: string): boolean {
  return link === 'في' ? /^(?:خبير|باحث|مستشار|استاذ)ه?$/u.test(noun) : link === 'عن';
}

/** «التكوين و التعليم»: a second field after «و» with white space, and no other office, body or person. */
export function isFieldApart(view: TextView, at: number): boolean {
  const word = view.word(at + 1);
  const bare = withoutArticle(word);
  return isDefinite(word) && !officeNouns.has(bare) && !headNouns.has(bare) && !honorifics.has(word) && !givenNames.has(word) && knownNameAt(view.tokens, at + 1) === null;
}
