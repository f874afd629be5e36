import { isDefinite } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { readBody } from '../organisations/read-body.ts';
import { sourceText } from '../organisations/restored-article.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { givenNames } from './words/given-names.ts';
import type { Office } from './person.ts';
import { readOfficeAs } from './read-office.ts';
import { honorifics } from './words/titles.ts';

/** «وزيرا», «رئيسي», «مديرتا»: the noun of two who hold the same office, without the particle before it. */
const TWO = /^[وفبل]?(?<noun>وزير|رييس|مدير|امين|سفير|محافظ|وكيل|مندوب|عميد|قايد|نايب|عضو|مستشار|مساعد|ممثل|قنصل|منسق|معاون)(?:ت)?(?:ا|ي)$/u;

/** What two people hold together: «وزيرا خارجية مصر والأردن». */
export interface DualOffice {
  readonly first: Office;
  /** That of the second, where the words before the names tell it. */
  readonly second: Office | null;
  readonly endToken: number;
}

/** An office in the dual at this token, to the end of what is said before the first name. */
export function readDualOffice(view: TextView, at: number): DualOffice | null {
  const noun = TWO.exec(view.word(at))?.groups?.['noun'];
  if (noun === undefined || /^(?:[بل]|لل)/u.test(view.word(at + 1))) return null;
  const read = readOfficeAs(view, at, noun);
  const first = read === null ? null : withNationality(view, at, read);
  if (first === null || !(first.complete || noun === 'عضو')) return null;
  const also = stateJoined(view, first.endToken);
  if (also === null) return { first, second: null, endToken: first.endToken };
  const title = view.stretch(at, also.endToken, first.title.start - view.startOf(at));
  const second = { ...first, title, body: also.adjective ? null : also.state, bodies: also.adjective ? [] : [also.state], nationality: also.adjective ? also.state : null, endToken: also.endToken };
  return { first: { ...first, title, endToken: also.endToken }, second, endToken: also.endToken };
}

/** «وزيرا الخارجية والدفاع الروسيين»: the adjective is of both. */
function withNationality(view: TextView, at: number, office: Office): Office {
  const word = view.word(office.endToken);
  if (!isDefinite(word) || !word.endsWith('يين') || stateOfNationality(word) === null || office.body !== null) return office;
  const endToken = office.endToken + 1;
  return { ...office, title: view.stretch(at, endToken, office.title.start - view.startOf(at)), nationality: stateMeant(view, office.endToken), endToken };
}

/** «… بدر عبد العاطي والسعودي الأمير …», «… والداخلية …»: what the second is of, after the name of the first. */
export function readSecondOfTwo(view: TextView, at: number, { first }: DualOffice): Office | null {
  const word = view.word(at);
  if (!word.startsWith('و') || givenNames.has(word.slice(1)) || honorifics.has(word.slice(1))) return null;
  const also = stateJoined(view, at);
  if (also?.adjective === true) {
    const title = view.stretch(at, at + 1, 1);
    const composed = composedOf(view, first, sourceText(view, title));
    return { ...first, title, ...composed, body: null, bodies: [], nationality: also.state, startToken: at, endToken: also.endToken };
  }
  if (also !== null && first.body?.state === true) return ofOtherState(view, { at, first, also });
  if (!isDefinite(word.slice(1)) || !isField(first, view)) return null;
  let end = at + 1;
  while (end < at + 5 && ((isDefinite(view.word(end)) && /يه?$/u.test(view.word(end)) && !givenNames.has(view.word(end))) || isFurtherField(view.word(end)))) end++;
  const composed = `${nounOfOne(view, first)} ${sourceText(view, view.stretch(at, end, 1))}`;
  return { ...first, title: view.stretch(at, end, 1), composed, body: null, bodies: [], nationality: null, startToken: at, endToken: end };
}

/** «والصناعة والتجارة»: one more field of the second. */
function isFurtherField(word: string): boolean {
  return word.startsWith('وال') && isDefinite(word.slice(1)) && !givenNames.has(word.slice(1)) && !honorifics.has(word.slice(1)) && isCommonNoun(word.slice(1));
}

/** «وزيرا الخارجية التركي فلان والصومالي فلان»: «وزير الخارجية الصومالي». */
function composedOf(view: TextView, first: Office, adjective: string): { readonly composed?: string } {
  if (first.nationality === null || first.body !== null) return {};
  const field = sourceText(view, { start: view.endBefore(first.startToken + 1), end: view.endBefore(first.endToken - 1) }).trim();
  return { composed: `${nounOfOne(view, first)} ${field} ${adjective}`.replace(/\s+/gu, ' ') };
}

/** The first of two as one: the adjective of one State tells that it is his alone. */
export function firstOfTwo(view: TextView, { first }: DualOffice): Office {
  const adjective = view.word(first.endToken - 1);
  return isDefinite(adjective) && !/(?:ين|ان|ون)$/u.test(adjective) && stateOfNationality(adjective) !== null ? { ...first, ...composedOf(view, first, sourceText(view, view.stretch(first.endToken - 1, first.endToken))) } : first;
}

/** «وزيرا خارجية الكويت فلان والبحرين فلان»: the same office of the State that is named second. */
function ofOtherState(view: TextView, { at, first, also }: { readonly at: number; readonly first: Office; readonly also: Joined }): Office {
  const field = sourceText(view, { start: view.endBefore(first.startToken + 1), end: first.body?.name.start ?? first.title.end }).trim();
  const composed = `${nounOfOne(view, first)} ${field} ${sourceText(view, also.state.name)}`.replace(/\s+/gu, ' ');
  return { ...first, title: also.state.name, composed, body: also.state, bodies: [also.state], nationality: null, startToken: at, endToken: also.endToken };
}

/** «وزيري» as it is of one: «وزير». */
function nounOfOne(view: TextView, { title, startToken }: Office): string {
  return sourceText(view, { start: title.start, end: view.endBefore(startToken + 1) }).replace(/ت[اي]$/u, 'ة').replace(/(?<!ة)[اي]$/u, '');
}

function isField({ body, startToken }: Office, view: TextView): boolean {
  return body === null && /وزير/u.test(view.word(startToken));
}

interface Joined {
  readonly state: Body;
  readonly adjective: boolean;
  readonly endToken: number;
}

/** «والأردن», «والسعودي»: a second State after «و». */
function stateJoined(view: TextView, at: number): Joined | null {
  const word = view.word(at);
  if (!word.startsWith('و')) return null;
  if (isDefinite(word.slice(1)) && stateOfNationality(word.slice(1)) !== null) {
    const state = stateMeant(view, at, { stretch: view.stretch(at, at + 1, 1), cut: 1 });
    return state === null ? null : { state, adjective: true, endToken: at + 1 };
  }
  const known = knownNameAt(view.tokens, at);
  if (known === null || known.cut !== 1 || known.known.type !== 'state') return null;
  const state = readBody(view, at, { insideOffice: true });
  return state === null ? null : { state, adjective: false, endToken: state.endToken };
}
