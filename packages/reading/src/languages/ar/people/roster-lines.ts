import type { TextView } from '../text-view.ts';
import { withHonorific } from './name-after.ts';
import type { Named, Office } from './person.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { readOffice } from './read-office.ts';

/** The first token of the line that this one is in. */
function startOfLine(view: TextView, at: number): number {
  let start = at;
  while (start > 0 && !view.isLineEnd(start - 1)) start--;
  return start;
}

/** «سالم علي ⏎ رئيس المؤتمر ⏎»: the office that fills the line below the line of a name. */
export function officeOnNextLine(view: TextView, { startToken, endToken }: Named): Office | null {
  if (!view.isLineEnd(endToken) || endToken >= view.tokens.length || !view.isLineEnd(startToken - 1)) return null;
  const office = officeOfLine(view, endToken + 1);
  return office === null || standsBelowOffice(view, startToken) ? null : office;
}

/** «رئيس المركز ⏎ سالم بن حمد ⏎»: the name that fills the line below the line of an office. */
export function nameOnNextLine(view: TextView, { startToken, endToken }: Office): Named | null {
  if (!view.isLineEnd(endToken) || !view.isLineEnd(startToken - 1)) return null;
  return nameOfLine(view, endToken + 1);
}

/** The office that a line consists of. */
function officeOfLine(view: TextView, start: number): Office | null {
  const office = readOffice(view, start);
  return office !== null && view.isLineEnd(office.endToken) && office.title.start === view.startOf(start) ? office : null;
}

/** So many lines up it is looked for how a list begins. */
const MOST_LINES = 60;

/** Whether the list of lines that goes on here began with an office: then each stands before its holder. */
function standsBelowOffice(view: TextView, at: number): boolean {
  let office = true;
  for (let lines = 0, start = at; lines < MOST_LINES && start > 1; lines++) {
    start = startOfLine(view, start - 2);
    if ((office ? officeOfLine(view, start) : nameOfLine(view, start)) === null) return !office;
    office = !office;
  }
  return !office;
}

/** The name that a line consists of. */
function nameOfLine(view: TextView, start: number): Named | null {
  const begin = skipHonorifics(view, start);
  const named = readName(view, begin, { led: true, titled: begin > start });
  if (named === null || !view.isLineEnd(named.endToken) || named.endToken - begin < 2 || named.strength !== 'sure') return null;
  return begin > start ? withHonorific(view, named, start) : named;
}
