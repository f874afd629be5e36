/** A table as it is copied out: a line of heads, then lines of cells, all plain text. */
export interface CopiedTable {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly direction: 'rtl' | 'ltr';
}

/**
 * Spreadsheets run a cell that begins with one of these as a formula, and a title may come from a hostile document.
 * The wide forms are there because East Asian spreadsheets take them for the narrow ones.
 */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell that no spreadsheet takes for a formula, on one line. */
export function safeCell(text: string): string {
  const oneLine = text.replaceAll(/[\t\r\n\v\f\u2028\u2029]+/gu, ' ').trim();
  return FORMULA.test(oneLine) ? `'${oneLine}` : oneLine;
}

/** The table as tab-separated text. */
export function asTabbedText(table: CopiedTable): string {
  return [table.heads, ...table.lines].map((cells) => cells.map(safeCell).join('\t')).join('\r\n');
}

/** The table as HTML, for Word and mail; every cell is escaped text. */
export function asHtml(table: CopiedTable): string {
  const body = table.lines.map((cells) => row('td', cells)).join('');
  return `<table dir="${table.direction}" border="1"><thead>${row('th', table.heads)}</thead><tbody>${body}</tbody></table>`;
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(safeCell(cell))}</${tag}>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
