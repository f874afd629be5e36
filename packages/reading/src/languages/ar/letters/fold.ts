import { type Folded, withoutRuns } from '../../../text/folded.ts';
import { markColumns } from '../../../text/columns.ts';
import { joinWrappedLines } from '../../../text/wrapped-lines.ts';
import { joinTitle } from './join-title.ts';
import { DROPPED, letterTable, SPELT, spelling } from './letter-table.ts';

/** «شئون», «مسئول» in Egypt: before a waw the hamza has another seat than in «شؤون», «مسؤول». */
const HAMZA_ON_YEH = 0x0626;
const WAW = 0x0648;

/** Letters as we compare them, with the way back to the source. */
export function foldWithWayBack(source: string): Folded {
  const { units, starts, ends } = roomFor(source.length + 16 + 4 * spelt(source));
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
  return joinTitle(withoutRuns(joinWrappedLines(markColumns({ text: textOfUnits(units, length), starts: starts.slice(0, length), ends: ends.slice(0, length) }, source))));
}

interface Room {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const roomOf = (size: number): Room => ({ units: new Uint16Array(size), starts: new Int32Array(size), ends: new Int32Array(size) });

/** A page finds room here, and many names after it. */
const usual = roomOf(8192);

function roomFor(size: number): Room {
  return size <= usual.units.length ? usual : roomOf(size);
}

/** Letters as we compare them, where no way back is needed. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit === HAMZA_ON_YEH && text.charCodeAt(at + 1) === WAW ? WAW : (letterTable[unit] ?? unit);
    if (letter === unit) continue;
    // most letters stay: they are copied by stretches
    folded += text.slice(from, at) + (letter === SPELT ? (spelling.get(unit) ?? ' ') : letter === DROPPED ? '' : String.fromCharCode(letter));
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The longest ligature stands for a whole phrase of 18 letters. */
function spelt(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (letterTable[source.charCodeAt(at)] === SPELT) count++;
  return count * 5;
}

function textOfUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) text += Reflect.apply(String.fromCharCode, String, units.subarray(at, Math.min(length, at + 8192)));
  return text;
}
