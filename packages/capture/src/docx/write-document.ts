import { CleanWriting } from '../places/clean-writing.ts';
import type { WordDocument, WordNode } from './word-document.ts';

/**
 * Writes a Word document as lines: one a paragraph or heading, one a row of a table with tabs between its cells, a
 * bullet before an item of a list, and at the end the notes in the order in which they are referred to.
 */
export function writeDocument(document: WordDocument): CleanWriting {
  const writer = new DocumentWriter();
  writer.blocks(document.children ?? []);
  for (let at = 0; at < writer.references.length; at += 1) {
    const reference = writer.references[at];
    const note = reference === undefined ? null : document.notes.resolve(reference);
    writer.blocks(note?.body ?? []);
  }
  return writer.writing;
}

class DocumentWriter {
  readonly writing = new CleanWriting('paragraphs');
  /** Notes in the order of their references; a note may refer to another, but each is written once. */
  readonly references: WordNode[] = [];
  readonly #noted = new Set<string>();
  #paragraph = -1;
  #offset = 0;

  blocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#line(node);
      else if (node.type === 'table') this.#rows(node);
      else this.blocks(node.children ?? []);
    }
  }

  #line(paragraph: WordNode): void {
    this.writing.endLine();
    if (paragraph.numbering) this.writing.insert('• ');
    this.#inside(paragraph, '\n');
    this.writing.endLine();
  }

  #rows(table: WordNode): void {
    for (const row of table.children ?? []) {
      this.writing.endLine();
      for (const [at, cell] of (row.children ?? []).entries()) {
        if (at > 0) this.writing.insert('\t');
        this.#cell(paragraphsOf(cell));
      }
      this.writing.endLine();
    }
  }

  /** A cell stays on the line of its row, however many paragraphs or inner tables it holds. */
  #cell(paragraphs: readonly WordNode[]): void {
    for (const [at, paragraph] of paragraphs.entries()) {
      if (at > 0) this.writing.insert(' ');
      this.#inside(paragraph, ' ');
    }
  }

  #inside(paragraph: WordNode, lineBreak: string): void {
    this.#paragraph += 1;
    this.#offset = 0;
    this.#runs(paragraph.children ?? [], lineBreak);
  }

  #runs(nodes: readonly WordNode[], lineBreak: string): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#copy(node.value ?? '');
      else if (node.type === 'tab') this.#copy('\t');
      else if (node.type === 'break' && node.breakType === 'line') this.#copy(lineBreak);
      else if (node.type === 'noteReference') this.#refer(node);
      else this.#runs(node.children ?? [], lineBreak);
    }
  }

  #copy(text: string): void {
    this.writing.copy(text, { at: this.#offset, paragraph: this.#paragraph });
    this.#offset += text.length;
  }

  #refer(reference: WordNode): void {
    const key = `${reference.noteType ?? ''} ${reference.noteId ?? ''}`;
    if (!this.#noted.has(key)) this.references.push(reference);
    this.#noted.add(key);
  }
}

function paragraphsOf(node: WordNode): WordNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === 'paragraph' ? [child] : paragraphsOf(child)));
}
