import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { isDefinite } from '../letters/tokens.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { honorifics } from '../people/words/titles.ts';
import type { TextView } from '../text-view.ts';
import { isEverydayNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { describingWords, namingAdjectives, pluralHeads, purposeNouns } from './words/name-words.ts';

/** Heads that take the name of a person: «مؤسسة الشيخ …»; «برئاسة الدكتور …» is no body. */
export const mayBeNamedAfterPerson: ReadonlySet<string> = new Set([
  'جامعة', 'كلية', 'أكاديمية', 'معهد', 'مدرسة', 'مركز', 'صندوق', 'مؤسسة', 'جمعية', 'مستشفى', 'متحف', 'مكتبة', 'مجمع', 'دار', 'كرسي', 'برنامج',
  'مدينة', 'شركة', 'نادي', 'مجموعة',
]);

/** «وقعت وزارة الصحة الاتفاقية»: what was signed or held, though its ending is that of an adjective. */
function isObject(word: string): boolean {
  return isEverydayNoun(word);
}

/** After a definite noun only an adjective can follow within a name; in a definite head’s own chain it agrees in gender. */
export function isAdjectiveLike(word: string, headNoun: string | null): boolean {
  // «رئيس بعثة الاتحاد الأوروبي المعتمد لدى …», «وزارة … الخاص بـ»: of somebody or something else.
  if (/^ال(?:معتمده?|خاصه?)$/u.test(word) && headNoun === null) return false;
  const shaped = /(?:ي|يه|يين|ين|يون|يات)$/u.test(word) || namingAdjectives.has(word);
  if (!shaped || (isObject(word) && !namingAdjectives.has(word))) return false;
  if (headNoun === null) return true;
  // «صندوق النقد والبنك الدوليين»: of two.
  if (word.endsWith('يين') && !namingAdjectives.has(word)) return false;
  const feminine = /[ةى]$/u.test(headNoun) && headNoun !== 'مستشفى' && headNoun !== 'منتدى';
  return feminine ? /(?:ه|ا)$/u.test(word) : !word.endsWith('ه');
}

/** «الفدرالية» is a union or, after a State, its form. */
export const FEDERAL = /^(?:كون)?ف[يد]+راليه$/u;

/** Organs that are named with the generic noun of their body: «الأمانة العامة للمنظمة». */
export const ORGANS: ReadonlySet<string> = new Set(['أمانة', 'مكتب']);

/** «وزارة الداخلية والجماعات المحلية», «وزارة الصناعة والمؤسسات الصغيرة»: plural nouns that are a ministry’s field. */
export function isFieldOfMinistry(noun: string, adjective: string): boolean {
  return noun === 'البلديات' || (noun === 'الجماعات' && adjective === 'المحليه') || (noun === 'الموسسات' && /^ال(?:صغيره|صغري|ناشيه|مصغره|متوسطه)$/u.test(adjective));
}

/** «لجنة متابعة الاتفاقية»: bodies that may be named after an instrument. */
const MADE_BY_TEXTS: ReadonlySet<OrganisationKind> = new Set(['committee', 'council', 'secretariat', 'agency', 'unit']);
/** «وقعت الوزارة وجامعة مؤتة مذكرة تفاهم لـ…»: what was signed. */
const SIGNED_TEXTS: ReadonlySet<string> = wordSet([
  'مذكرة', 'مذكرتي', 'مذكرات', 'اتفاقية', 'اتفاقيتي', 'اتفاقيتين', 'اتفاقيات', 'اتفاق', 'اتفاقا', 'بروتوكول', 'بروتوكولا', 'معاهدة', 'عقدا', 'محضر',
]);

/** «… ومنظمة العفو», «… ومدير», «… مذكرة تفاهم»: another body, a person or a text is told of. */
export function beginsAnother(word: string, { kind }: HeadNoun): boolean {
  if (SIGNED_TEXTS.has(word)) return !MADE_BY_TEXTS.has(kind);
  if (!word.startsWith('و') || word.length < 4) return false;
  const stem = word.slice(1);
  return headNouns.has(stem) || pluralHeads.has(stem) || officeNouns.has(stem);
}

/** A shop may be called by one given name; a centre bears the whole name of a person: «مركز محمد بن راشد». */
export function mayBearName(head: HeadNoun, next: string): boolean {
  return head.use === 'named' || (mayBeNamedAfterPerson.has(head.noun) && ['بن', 'بنت', 'عبد', 'ابو', 'ال'].includes(next));
}

/** Besides those with a proper name, heads whose name may stand in brackets. */
const BRACKETED: ReadonlySet<string> = new Set(['منظمة', 'مركز', 'رابطة', 'شبكة', 'تحالف', 'منتدى', 'مرصد']);

/** «منظمة (بسمة الغد)», but «منظمة (غير حكومية)». */
export function mayBeBracketed({ noun, use }: HeadNoun, first: string): boolean {
  return (use === 'named' || BRACKETED.has(noun)) && !describingWords.has(first);
}

/** «معهد فلان المالي والإداري»: an adjective joined to another. */
export function isSecondAdjective(view: TextView, at: number): boolean {
  const [before, word] = [view.word(at - 1), view.word(at).slice(1)];
  return isDefinite(before) && isDefinite(word) && /يه?$/u.test(before) && word.endsWith('ه') === before.endsWith('ه') && isAdjectiveLike(before, null) && isAdjectiveLike(word, null);
}

/** «وفد من جامعة هارفارد يزور الجامعة»: hardly a noun within a name begins with «ي», but for names. */
export function isVerbHere(word: string): boolean {
  return isVerbOfNews(word) || (/^ي\p{L}{3}/u.test(word) && !givenNames.has(word));
}

/** «دائرة نظم المعلومات», «جامعة أم القرى»: words that are verbs or particles elsewhere. */
export function isNounHere(word: string, next: string): boolean {
  return (word === 'نظم' || word === 'ام') && isDefinite(next);
}

/** «وعصرنة الإدارة», «وائتمان الصادرات», «وموارد المياه»: «و» and an abstract noun with its genitive go on a field. */
export function isJoinedAbstract(view: TextView, at: number): boolean {
  const word = view.word(at);
  const stem = word.slice(1);
  if (!word.startsWith('و') || stem.length < 4 || /^(?:بال|لل|كال)/u.test(stem) || stopWords.has(stem) || !isDefinite(view.word(at + 1)) || stopWords.has(view.word(at + 1))) return false;
  if (headNouns.has(stem) || pluralHeads.has(stem) || officeNouns.has(stem) || givenNames.has(stem) || purposeNouns.has(stem) || isEverydayNoun(stem)) return false;
  const end = view.tokens[at]?.end ?? 1;
  const ofVerb = view.source[view.folded.starts[end - 1] ?? 0] === 'ة' && stem.length > 4;
  return ofVerb || /^ا\p{L}ت\p{L}ا\p{L}$/u.test(stem) || stem === 'موارد';
}

/** «البرلماني», «الصحفي», «الحقوقي»: titles of people that are adjectives of things, where no name follows. */
export function isTitleAsAdjective(view: TextView, at: number): boolean {
  const next = view.word(at + 1);
  return /^و?ال(?:برلماني|دبلوماسي|صحفي|اعلامي|حقوقي|قيادي)ه?$/u.test(view.word(at)) && !givenNames.has(next) && next !== 'عبد' && !honorifics.has(next);
}
