import { afterPossessive } from '../../../latin/bodies/body-at.ts';
import type { KnownNames } from '../../../latin/bodies/known-names.ts';
import { endOfPhrase } from '../../../latin/phrases.ts';
import type { TextView } from '../../../latin/text-view.ts';
import { headKinds } from '../words/heads.ts';
import { nationalities } from '../words/nationalities.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from '../../../latin/words/given-names.ts';
import { matters, officeNouns } from './offices.ts';
import { honorifics } from './titles.ts';

const MOST_WORDS = 10;

/** Where the words of a matter end that begin here: «Foreign Affairs and International Cooperation», «legal affairs». */
export function endOfMatter(view: TextView, from: number, known: KnownNames): number {
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = afterWord(view, at, known);
    if (next > at) at = next;
    else if (at > from && goesOn(view, at)) {
      const begin = view.word(at + 1) === 'the' ? at + 2 : at + 1;
      const after = afterWord(view, begin, known);
      if (after === begin) break;
      at = after;
    } else break;
  }
  // «Head of the Partnerships Sector»: the unit whose matter it is.
  return at > from && view.isCapital(at) && UNITS.has(view.word(at)) ? at + 1 : at;
}

/** Parts of bodies that have a matter of their own. */
const UNITS: ReadonlySet<string> = new Set(['sector', 'department', 'division', 'unit', 'section', 'directorate', 'branch']);

/** «and», «of», «for», a comma between matters written with capitals. */
function goesOn(view: TextView, at: number): boolean {
  if (['and', 'of', 'for', '&'].includes(view.word(at) || view.mark(at))) return true;
  return view.mark(at) === ',' && view.isCapital(at + 1) && matters.has(view.word(at + 1)) && matters.has(view.word(at - 1));
}

function afterWord(view: TextView, at: number, known: KnownNames): number {
  const word = view.word(at);
  if (word === '') return at;
  // «Children's Affairs»
  if (matters.has(word)) return afterPossessive(view, view.afterHyphen(at + 1));
  const isPlain = view.isCapital(at) && !stopWords.has(word) && !givenNames.has(word) && (!headKinds.has(word) || view.word(at + 1) === 'affairs') && endOfPhrase(view, at, honorifics) === at && endOfPhrase(view, at, officeNouns) === at && !nationalities.has(word);
  // A capital word that is no known matter counts only before one that is, or right behind «of» and «and».
  const isBeside = matters.has(view.word(at + 1)) || ['and', 'of', 'for'].includes(view.word(at - 1));
  return isPlain && isBeside && known.at(view, at) === null && !view.isUpper(at) ? view.afterHyphen(at + 1) : at;
}
