import type { TextView } from '../text-view.ts';
import { givenNames } from './given-names.ts';
import { skipHonorifics } from './read-name.ts';

const LONGEST_ASIDE = 7;

/** «وزير الخارجية في قطر (رئيس الدورة الحالية) الشيخ فلان»: the token after an aside in brackets or dashes that a titled or given name follows. */
export function afterAside(view: TextView, from: number): number {
  const mark = view.mark(from);
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

/** «…، وزير الخارجية في بوركينا فاسو، …»: an office between marks, the last of its words here. */
export function isClosedAside(view: TextView, start: number, end: number): boolean {
  return ['،', ',', '('].includes(view.mark(start - 1)) && ['،', ',', '.', ')'].includes(view.mark(end));
}
