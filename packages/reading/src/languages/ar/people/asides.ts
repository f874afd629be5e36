import type { TextView } from '../text-view.ts';
import { givenNames } from './words/given-names.ts';
import { skipHonorifics } from './skip-honorifics.ts';

const LONGEST_ASIDE = 7;

/** «وزير الخارجية في قطر (رئيس الدورة الحالية) الشيخ فلان»: the token after an aside in brackets or dashes that a titled or given name follows. */
export function afterAside(view: TextView, from: number): number {
  const mark = view.mark(from);
  // «… في الشرق الأدنى "الأونروا" فلان»: the short name of the body
  if (mark === '"' && view.mark(from + 2) === '"' && startsWithGiven(view, from + 3)) return from + 3;
  if (mark !== '(' && mark !== '-') return from;
  for (let at = from + 2; at < from + LONGEST_ASIDE; at++) {
    if (view.mark(at) !== (mark === '(' ? ')' : '-')) continue;
    const next = at + 1;
    return skipHonorifics(view, next) > next || startsWithGiven(view, next) ? next : from;
  }
  return from;
}

export function startsWithGiven(view: TextView, at: number): boolean {
  const word = view.word(at);
  return givenNames.has(word) || word === 'عبد';
}

/** «صاحب السمو أمير البلاد»: here «أمير» is no name. */
export function rulesHere(view: TextView, at: number): boolean {
  return /^(?:امير|سلطان|حاكم|ملك)$/u.test(view.word(at)) && /^(?:البلاد|الدوله|المملكه|السلطنه|دوله|منطقه|اماره)$/u.test(view.word(at + 1));
}

/** «…، وزير الخارجية في بوركينا فاسو، …»: an office between marks, the last of its words here. */
export function isClosedAside(view: TextView, start: number, end: number): boolean {
  return ['،', ',', '('].includes(view.mark(start - 1)) && ['،', ',', '.', ')'].includes(view.mark(end));
}
