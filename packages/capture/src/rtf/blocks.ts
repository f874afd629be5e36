import type { WordNode } from '../docx/word-document.ts';

/** Paragraphs, and tables of them, while they are being put together; each text box and each note has its own. */
export class Blocks {
  readonly done: WordNode[] = [];
  /** Text boxes; they follow the paragraph in which they hang. */
  readonly boxes: WordNode[] = [];
  #runs: WordNode[] = [];
  #cell: WordNode[] = [];
  #row: WordNode[] = [];
  #rows: WordNode[] = [];

  run(node: WordNode): void {
    this.#runs.push(node);
  }

  endParagraph(properties: Pick<WordNode, 'styleName' | 'numbering'>, inTable: boolean): void {
    const paragraph = { type: 'paragraph', children: this.#runs, ...properties };
    this.#runs = [];
    if (!inTable) this.endTable();
    (inTable ? this.#cell : this.done).push(paragraph);
    if (!inTable) this.done.push(...this.boxes.splice(0));
  }

  endCell(): void {
    if (this.#runs.length > 0 || this.#cell.length === 0) this.endParagraph({}, true);
    this.#row.push({ type: 'tableCell', children: this.#cell });
    this.#cell = [];
  }

  endRow(): void {
    if (this.#row.length > 0) this.#rows.push({ type: 'tableRow', children: this.#row });
    this.#row = [];
  }

  endTable(): void {
    if (this.#cell.length > 0) this.endCell();
    this.endRow();
    if (this.#rows.length > 0) this.done.push({ type: 'table', children: this.#rows });
    this.#rows = [];
  }

  finish(): readonly WordNode[] {
    // a table may be cut off before its row ends
    if (this.#runs.length > 0) this.endParagraph({}, this.#row.length + this.#cell.length > 0);
    this.endTable();
    return [...this.done, ...this.boxes];
  }
}
