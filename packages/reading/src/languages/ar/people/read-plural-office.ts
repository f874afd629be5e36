import { fold } from '../letters/fold.ts';
import type { Holding } from '../mentions.ts';
import { sourceText } from '../organisations/restored-article.ts';
import type { TextView } from '../text-view.ts';
import { nameAfterAnd, nameAfterOffice } from './name-after.ts';
import type { Named, Office } from './person.ts';
import { readSecondOfTwo } from './read-dual-office.ts';
import { readOfficeAs } from './read-office.ts';

/** Offices in the plural, each with the noun of one: ministers, ambassadors, presidents. */
const ONE_OF: ReadonlyMap<string, string> = new Map([['وزراء', 'وزير'], ['سفراء', 'سفير'], ['رؤساء', 'رئيس']].map(([many = '', one = '']) => [fold(many), one]));

const MOST = 30;

/** «وزراء خارجية مصر فلان والأردن فلان والعراق فلان»: three or more, each with his State; none where they are not told apart so. */
export function readPluralOffice(view: TextView, at: number): readonly Holding[] {
  const noun = ONE_OF.get(view.word(at));
  const first = noun === undefined ? null : readOfficeAs(view, at, fold(noun));
  const named = first === null ? null : nameAfterOffice(view, first.endToken);
  if (noun === undefined || first === null || named === null || (first.body?.state !== true && first.nationality === null)) return [];
  const rest = sourceText(view, { start: view.endBefore(at + 1), end: first.title.end }).trim();
  const holdings = [holding(named, { ...first, composed: `${noun} ${rest}` })];
  for (let from = afterComma(view, named.endToken); holdings.length < MOST;) {
    const office = readSecondOfTwo(view, from, { first, second: null, endToken: first.endToken });
    const next = office === null || (office.body === null && office.nationality === null) ? null : nameAfterAnd(view, office.endToken, true);
    if (office === null || next === null) break;
    holdings.push(holding(next, { ...office, ...(office.composed === undefined ? {} : { composed: office.composed.replace(/^\S+/u, noun) }) }));
    from = afterComma(view, next.endToken);
  }
  return holdings.length < 2 ? [] : holdings;
}

function holding(named: Named, office: Office): Holding {
  return { named, offices: [office], rule: 'ar/people/name-after-office' };
}

function afterComma(view: TextView, at: number): number {
  return view.mark(at) === '،' || view.mark(at) === ',' ? at + 1 : at;
}
