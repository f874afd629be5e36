import { isDefinite } from '../letters/tokens.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { remembered } from '../words/remembered.ts';
import { isRankOrHome } from './rank-or-home.ts';
import { writesTa } from './letters-as-written.ts';
import { givenNames } from './words/given-names.ts';
import { bareTitles, honorificBefore, honorifics, rankEndings, rankLetters, ranks, titlesBeforeGiven } from './words/titles.ts';

/** Tokens of one stack of honorifics, with their marks; nobody bears more, and a page of them must come to an end. */
const MOST_HONORIFICS = 24;

/** Whether a stack of honorifics may begin with this word, whatever stands after it. */
const mayLead = remembered((word) => {
  const bare = withoutParticle(word);
  if ([word, bare].some((one) => honorifics.has(one) || honorificBefore.has(one) || bareTitles.has(one))) return true;
  if (word === 'الاولي' || titlesBeforeGiven.has(word)) return true;
  return rankLetters.has(word) || (word.length === 2 && word.startsWith('و') && rankLetters.has(word.slice(1)));
});

/** Honorifics and ranks from this token on; gives the token after them. */
export function skipHonorifics(view: TextView, from: number): number {
  if (!mayLead(view.word(from))) return from;
  let at = from;
  for (;;) {
    const word = view.word(at);
    if ((word === '' && view.mark(at) !== '(') || at - from > MOST_HONORIFICS) return at;
    if (at > from && word === 'الشيخ' && /^(?:ولد|منت)$/u.test(view.word(at + 1))) return at; // «السيد الشيخ ولد سهل»: a name, before a link
    if (word === 'حضره' && !writesTa(view, at)) return at; // «حضره مسؤولون»: a verb
    const bare = at === from ? withoutParticle(word) : word;
    if (honorifics.has(word) || honorifics.has(bare) || isRankOrHome(view, at, from) || honorificBefore.get(bare)?.has(view.word(at + 1)) === true) at++;
    else if (word === 'الاولي' && view.word(at - 1) === 'السيده') at++;
    else if ((bareTitles.has(bare) && view.mark(at + 1) === '/') || (/^ال(?:مساعد|مشارك|متمرس)ه?$/u.test(word) && /^ال?استاذه?$/u.test(view.word(at - 1)) && honorifics.has(view.word(at + 1)))) at++;
    else if (at > from && rankEndings.has(word) && word.length > 1 && ranks.has(withoutParticle(view.word(at - 1)))) at++;
    else if (at > from && isDefinite(word) && stateOfNationality(word) !== null && /^[وب]?نظير/u.test(view.word(at - 1))) at++;
    else if ((rankLetters.has(word) || titlesBeforeGiven.has(word)) && givenNames.has(view.word(at + 1)) && view.mark(at + 1) === '') at++;
    else if (rankLetters.has(word) && (view.mark(at + 1) === '.' || view.mark(at + 1) === '/') && view.text[view.startOf(at) - 1] !== '.') at += 2;
    else if (at > from && rankLetters.has(word) && view.mark(at + 1) === '.') at += 2;
    // «اللواء ركن (م) سالم»
    else if (at > from && view.mark(at) === '(' && rankLetters.has(view.word(at + 1)) && view.mark(at + 2) === ')') at += 3;
    // «أ.د علام بدر»: the last letter stands without its point.
    else if (at > from && word.length === 1 && rankLetters.has(word) && view.mark(at - 1) === '.' && view.word(at + 1).length > 2) at++;
    else if (at === from && isJoinedLetter(view, at)) at += 2;
    else return at;
    if (view.mark(at) === '/') at++;
    // «السيد: محمد …»
    if (view.mark(at) === ':' && /^و?ال(?:سيده?|دكتوره?|استاذه?|مهندسه?)$/u.test(word) && givenNames.has(view.word(at + 1))) return at + 1;
    if (view.word(at) === 'اركان' && view.word(at + 1) === 'حرب') at += 2;
  }
}

/** «، ود. مريم …»: the letter of a rank with «و» before it. */
export function isJoinedLetter(view: TextView, at: number): boolean {
  const word = view.word(at);
  return word.length === 2 && word.startsWith('و') && rankLetters.has(word.slice(1)) && (view.mark(at + 1) === '.' || view.mark(at + 1) === '/') && view.word(at + 2) !== '';
}

function withoutParticle(word: string): string {
  if (word.startsWith('لل')) return `ال${word.slice(2)}`;
  const inner = /^[وف]/u.test(word) && word.length > 3 ? word.slice(1) : word;
  if (inner.startsWith('لل')) return `ال${inner.slice(2)}`;
  return /^[بلك]/u.test(inner) && honorifics.has(inner.slice(1)) ? inner.slice(1) : inner;
}

/** Whether a title remains when so many letters are taken from the word. */
export function leavesTitle(view: TextView, at: number, cut: number): boolean {
  if (cut === 0) return !/^(و|ل|ب|ف|ك)/u.test(view.word(at));
  const rest = view.word(at).slice(cut);
  return /^(ال|معالي|سعاده|فخامه|جلاله|سمو|دوله|فضيله|سماحه|د$|م$)/u.test(rest) || rest.startsWith('ل');
}
