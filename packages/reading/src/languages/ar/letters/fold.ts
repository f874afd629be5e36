import { type Folded, withoutRuns } from '../../../text/folded.ts';
import { joinWrappedLines } from '../../../text/wrapped-lines.ts';
import { DROPPED, letterTable, SPELT, spelling } from './letter-table.ts';

/** «شئون», «مسئول» in Egypt: before a waw the hamza has another seat than in «شؤون», «مسؤول». */
const HAMZA_ON_YEH = 0x0626;
const WAW = 0x0648;

/** Letters as we compare them, with the way back to the source. */
export function foldWithWayBack(source: string): Folded {
  const room = source.length + 16 + 4 * spelt(source);
  const units = new Uint16Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const folded = unit === HAMZA_ON_YEH && source.charCodeAt(at + 1) === WAW ? WAW : (letterTable[unit] ?? unit);
    if (folded === DROPPED) {
      // A mark belongs to the letter before it.
      if (length > 0 && ends[length - 1] === at) ends[length - 1] = at + 1;
      continue;
    }
    const letters = folded === SPELT ? (spelling.get(unit) ?? ' ') : null;
    const count = letters === null ? 1 : letters.length;
    for (let i = 0; i < count; i++) {
      units[length] = letters === null ? folded : letters.charCodeAt(i);
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
  }
  return withoutRuns(joinWrappedLines({ text: textOfUnits(units, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }));
}

/** Letters as we compare them, where no way back is needed. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit === HAMZA_ON_YEH && text.charCodeAt(at + 1) === WAW ? WAW : (letterTable[unit] ?? unit);
    if (letter === SPELT) folded += spelling.get(unit) ?? ' ';
    else if (letter !== DROPPED) folded += String.fromCharCode(letter);
  }
  return folded;
}

/** The longest ligature stands for a whole phrase of 18 letters. */
function spelt(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (letterTable[source.charCodeAt(at)] === SPELT) count++;
  return count * 5;
}

function textOfUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) text += String.fromCharCode(...units.subarray(at, Math.min(length, at + 8192)));
  return text;
}
