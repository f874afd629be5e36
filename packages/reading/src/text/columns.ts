import type { Folded } from './folded.ts';
import type { Span } from './span.ts';

/** Words of one column are never so many blanks apart. */
const GAP = / {4,}| +/gu;
const FAR = 4;
const WIDEST_CELL = 60;
/** Between tabs nobody doubts where a cell ends: it may hold a name and a long office. */
const WIDEST_BETWEEN_TABS = 160;
const MOST_CELLS = 3;
/** So many lines beside each other show that they are columns. */
const FEWEST_LINES = 2;
/** What stands between two columns from then on. */
const MARK = '|';
/** How the signature block of a paper begins: a table of other things stays as it is. */
const SIGNS = /^ *(?:عن |نيابه عن|الطرف |الفريق |الجانب |for |on behalf|pour |au nom )/u;

/**
 * A text whose signature block stands in columns, of blanks or in a table, with a mark between the columns: nobody’s name runs on from
 * one into the other. No letter moves, so the way back is the same.
 */
export function markColumns(folded: Folded, source: string): Folded {
  if (!folded.text.includes('    ') && !source.includes('\t')) return folded;
  const lines = linesOf(folded, source);
  const units = [...lines.keys()].flatMap((at) => (standsBesideOthers(lines, at) ? (lines[at]?.gaps ?? []) : []));
  if (units.length === 0) return folded;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of units) {
    const mark = Math.min(start + 1, end - 1);
    pieces.push(folded.text.slice(from, mark), MARK);
    from = mark + 1;
  }
  return { ...folded, text: pieces.join('') + folded.text.slice(from) };
}

interface Line {
  readonly isEmpty: boolean;
  /** Between its columns; none where it has none. */
  readonly gaps: readonly Span[];
  /** Some of its columns are cells of a table. */
  readonly isRow: boolean;
  readonly signs: boolean;
}

function linesOf({ text, starts }: Folded, source: string): readonly Line[] {
  let offset = 0;
  return text.split('\n').map((letters) => {
    const start = offset;
    offset += letters.length + 1;
    const isTab = (at: number): boolean => source.charCodeAt(starts[at] ?? 0) === 0x09;
    const told = { isEmpty: letters.trim() === '', signs: SIGNS.test(letters) };
    const runs = letters.includes('  ') || source.includes('\t') ? [...letters.matchAll(GAP)] : [];
    const gaps = runs.map(({ 0: gap, index }) => ({ start: start + index, end: start + index + gap.length })).filter((gap) => isGap(gap, isTab));
    const isInside = gaps.filter((gap) => letters.slice(0, gap.start - start).trim() !== '' && letters.slice(gap.end - start).trim() !== '');
    const cells = [start, ...isInside.map(({ end }) => end)].map((from, at) => (isInside[at]?.start ?? start + letters.trimEnd().length) - from);
    const isRow = isInside.some(({ start: at }) => isTab(at));
    const widest = isRow ? WIDEST_BETWEEN_TABS : WIDEST_CELL;
    const areColumns = isInside.length > 0 && cells.length <= MOST_CELLS && cells.every((width) => width <= widest);
    return { ...told, gaps: areColumns ? isInside : [], isRow };
  });
}

function isGap({ start, end }: Span, isTab: (at: number) => boolean): boolean {
  if (end - start >= FAR) return true;
  for (let at = start; at < end; at++) if (isTab(at)) return true;
  return false;
}

/** Whether such lines stand beside each other here; empty lines between them do not count. Rows of a table are columns only in a signature block. */
function standsBesideOthers(lines: readonly Line[], at: number): boolean {
  const group = [at, ...around(lines, at, -1), ...around(lines, at, 1)].flatMap((index) => lines[index] ?? []);
  return (lines[at]?.gaps.length ?? 0) > 0 && group.length >= FEWEST_LINES && (lines[at]?.isRow !== true || group.some(({ signs }) => signs));
}

/** So many lines of a block are looked at to either side. */
const MOST_LINES = 8;

function around(lines: readonly Line[], at: number, step: number): readonly number[] {
  const found: number[] = [];
  for (let other = at + step; other >= 0 && other < lines.length && found.length < MOST_LINES; other += step) {
    const line = lines[other];
    if (line === undefined || (!line.isEmpty && line.gaps.length === 0)) break;
    if (!line.isEmpty) found.push(other);
  }
  return found;
}
