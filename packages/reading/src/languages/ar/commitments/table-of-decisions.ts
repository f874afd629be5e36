import type { Sentence } from '../../../ground.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { sequence } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';

/** What the columns of such a table are headed by; folded, with or without its article. */
const DEED = '(?:ال)?(?:قرار|توصيه|اجراء|مهمه|تكليف|عمل|بند|التزام)(?:ات)?(?: (?:ال)?(?:مطلوبه?|متخذه?|معتمده?))?';
const WHO = '(?:ال)?(?:(?:جهه|جهات) (?:ال)?(?:مسووله|منفذه|مكلفه|معنيه|تنفيذ|قايمه بالتنفيذ)(?: عن التنفيذ)?|مسوول(?:يه)?(?: عن التنفيذ)?|مكلف(?: بالتنفيذ)?)';
const DUE = '(?:ال)?(?:موعد|اجل|مهله|تاريخ|مده)(?: (?:ال)?(?:نهايي|اقصي|محدده?|تنفيذ|انجاز|استحقاق|مقرر|زمنيه?))?|(?:ال)?اطار (?:ال)?زمني';
/** The number of a row, and what else such tables say. */
const OTHER = '(?:م|ت|#|(?:ال)?رقم|ملاحظات|(?:ال)?حاله|(?:ال)?ملاحظات)';

export const tableOfDecisions = defineRule<CommitmentRule>({
  id: 'ar/commitments/table-of-decisions',
  recognises: 'A row of headings stands over a table of decisions or tasks, with who is responsible for each and by when.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`^(?:${OTHER} +)*${DEED} +(?:(?:${WHO}) *(?:${DUE})?|(?:${DUE}) +(?:${WHO}))(?: +${OTHER})*$`)),
  finds: ['‹م القرار الجهة المسؤولة الموعد النهائي›', '‹الإجراء المطلوب المسؤول›', '‹التوصية الأجل الجهة المنفذة ملاحظات›'],
  ignores: ['القرار بيد الجهة المسؤولة وحدها.', 'القرار الموعد النهائي'],
});

const COLUMNS = { deed: new RegExp(`^${DEED}$`, 'u'), who: new RegExp(`^(?:${WHO})$`, 'u'), due: new RegExp(`^(?:${DUE})$`, 'u') };

/** A row of the table: the words of the deed in the group `what`, of those responsible in `who`; and the cell that says by when. */
export interface Row {
  readonly match: Match;
  readonly due: Span | null;
}

/** The rows below such headings; none where no tabs part their cells, since nobody can tell then where one ends. */
export function rowsOfTables(sentences: readonly Sentence[], source: string): readonly Row[] {
  return sentences.flatMap((sentence, at) => applyRule(tableOfDecisions, sentence).flatMap((heading) => rowsBelow(heading, sentences.slice(at + 1), source)));
}

function rowsBelow({ sentence: head }: Match, below: readonly Sentence[], source: string): readonly Row[] {
  const headings = cellsOf(head, source).map((cell) => fold(textOf(source, cell)));
  const [deed, who, due] = [COLUMNS.deed, COLUMNS.who, COLUMNS.due].map((column) => headings.findIndex((heading) => column.test(heading)));
  const rows: Row[] = [];
  for (const sentence of below) {
    const cells = cellsOf(sentence, source);
    if (sentence.segment !== head.segment || cells.length !== headings.length) break;
    const [what, responsible, until] = [deed, who, due].map((at) => maskedOf(sentence, cells[at ?? -1]));
    if (what === null || what === undefined) continue;
    const groups = { what, ...(responsible !== null && responsible !== undefined && { who: responsible }) };
    rows.push({ match: { rule: tableOfDecisions.id, sentence, masked: what, evidence: rowWithoutNumber(sentence, what), groups }, due: until ?? null });
  }
  return rows;
}

/** The words of a row from its deed on. */
const rowWithoutNumber = (sentence: Sentence, what: Span): Span => sentence.written({ start: what.start, end: sentence.masked.trimEnd().length });

/** The cells of a line, without the blanks around their words. */
function cellsOf({ start, end }: Sentence, source: string): readonly Span[] {
  let from = start;
  return source.slice(start, end).split('\t').map((cell) => {
    const words = { start: from + (cell.length - cell.trimStart().length), end: from + cell.trimEnd().length };
    from += cell.length + 1;
    return words;
  });
}

/** The masked letters of a cell; null of one without words. */
function maskedOf(sentence: Sentence, cell: Span | undefined): Span | null {
  if (cell === undefined || cell.end <= cell.start) return null;
  const inside = Array.from(sentence.masked, (_, at) => at).filter((at) => {
    const written = sentence.written({ start: at, end: at + 1 });
    return written.start < cell.end && written.end > cell.start;
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
