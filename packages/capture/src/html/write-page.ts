import { CleanWriting } from '../places/clean-writing.ts';
import type { TextPlace } from './grow-tree.ts';
import { isElement, plainText, TEXT, type PageElement, type PageNode } from './page-node.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '),
);

/** Elements of the head or without words. */
const WORDLESS = new Set(['HEAD', 'TITLE', 'META', 'LINK', 'BASE', 'IMG', 'INPUT', 'BUTTON']);

/** A cell longer than this is part of a page's layout, not of a table. */
const LONGEST_CELL = 250;

/**
 * Writes page elements as lines: one a block, one a row of a table with tabs between its cells, a bullet before an item
 * of a list. Blanks are written as a browser shows them.
 */
export function writePage(roots: readonly PageNode[], places: WeakMap<PageNode, TextPlace>): CleanWriting {
  const writer = new PageWriter(places);
  for (const root of roots) {
    writer.node(root);
    writer.endLine();
  }
  return writer.writing;
}

class PageWriter {
  readonly writing = new CleanWriting('markup');
  readonly #places: WeakMap<PageNode, TextPlace>;
  /** A blank that is written only if text follows on the same line. */
  #blank: (TextPlace & { readonly source: 'markup' }) | 'between' | null = null;
  #bullet = false;
  #inCell = false;
  #preformatted = false;

  constructor(places: WeakMap<PageNode, TextPlace>) {
    this.#places = places;
  }

  node(node: PageNode): void {
    if (node.nodeType === TEXT) this.#text(node);
    else if (isElement(node) && !WORDLESS.has(node.nodeName)) this.#element(node);
  }

  endLine(): void {
    this.#blank = this.#inCell ? 'between' : null;
    if (!this.#inCell) this.writing.endLine();
  }

  #element(element: PageElement): void {
    const name = element.nodeName;
    if (name === 'BR') return this.endLine();
    if (name === 'TR' && !this.#inCell && isTableRow(element)) return this.#row(element);
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.endLine();
    this.#bullet = name === 'LI' || (this.#bullet && !isBlock) || (this.#bullet && name === 'P');
    const outside = this.#preformatted;
    this.#preformatted ||= name === 'PRE';
    for (const child of element.childNodes) this.node(child);
    this.#preformatted = outside;
    if (isBlock) this.endLine();
  }

  #row(row: PageElement): void {
    this.endLine();
    this.#inCell = true;
    for (const [at, cell] of [...row.children].entries()) {
      if (at > 0) this.writing.insert('\t');
      this.#blank = null;
      for (const child of cell.childNodes) this.node(child);
    }
    this.#inCell = false;
    this.endLine();
  }

  #text(node: PageNode): void {
    const place = this.#places.get(node);
    if (place === undefined) return;
    const text = node.textContent;
    if (text.length !== place.length) return this.#entity(text, place);
    for (const { 0: part, index } of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/[^ \t\n\r\f]/.test(part)) this.#word(part, place.at + index);
      else if (this.#preformatted && part.includes('\n')) this.endLine();
      else this.#blank ??= { at: place.at + index, length: part.length, source: 'markup' };
    }
  }

  #word(word: string, at: number): void {
    this.#begin();
    this.writing.copy(word, { at });
  }

  /** `&amp;` and its like: longer in the markup than in the text. */
  #entity(text: string, place: TextPlace): void {
    if (/^[ \t\n\r\f]*$/.test(text)) this.#blank ??= { ...place, source: 'markup' };
    else {
      this.#begin();
      this.writing.replace(text, place, place.length);
    }
  }

  /** What must stand before a word: the bullet of its line, or the blank that was held back. */
  #begin(): void {
    if (this.writing.atLineStart) {
      if (this.#bullet) this.writing.insert('• ');
    } else if (this.#blank === 'between') this.writing.insert(' ');
    else if (this.#blank !== null) this.writing.replace(' ', this.#blank, this.#blank.length);
    this.#bullet = false;
    this.#blank = null;
  }
}

/** Rows of short cells are data; long cells, or cells with a table inside, are how old pages were laid out. */
function isTableRow(row: PageElement): boolean {
  const cells = [...row.children];
  return cells.length > 1 && cells.every((cell) => plainText(cell).length <= LONGEST_CELL && [...cell.querySelectorAll('table')].length === 0);
}
