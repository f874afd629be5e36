import { Parser } from 'htmlparser2';
import type { WordDocument, WordNode } from '../docx/word-document.ts';

/** What is no text of the document: what was deleted, remarks, numbers of notes, descriptions of pictures, forms, pronunciation. */
const LEFT_OUT = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'svg:title', 'svg:desc', 'office:forms', 'text:ruby-text', 'table:covered-table-cell', 'text:sequence-decls', 'text:variable-decls']);

const BLOCKS: Readonly<Record<string, string>> = { 'table:table': 'table', 'table:table-row': 'tableRow', 'table:table-cell': 'tableCell', 'draw:text-box': 'textBox', 'text:note': 'note' };

/** Deeper elements are put beside each other, so that no walk over the tree can run out of stack. */
const DEEPEST = 200;
const MOST_NODES = 2_000_000;
const MOST_BLANKS = 200;

interface Branch extends WordNode {
  readonly element: string;
  readonly children: WordNode[];
  /** Text boxes anchored in a paragraph; they follow it. */
  readonly after: WordNode[];
}

export interface Grown {
  readonly document: WordDocument;
  readonly hasChanges: boolean;
}

/** Grows the model of a document from its `content.xml`; null when it holds none. */
export function growDocument(xml: string): Grown | null {
  const sapling = new Sapling();
  sapling.read(xml);
  if (!sapling.hasText) return null;
  const { notes } = sapling;
  return {
    hasChanges: sapling.hasChanges,
    document: { type: 'document', children: sapling.root.children, notes: { resolve: ({ noteId }) => notes.get(noteId ?? '') ?? null } },
  };
}

class Sapling {
  readonly root = branch('root', 'document');
  readonly notes = new Map<string, WordNode>();
  hasText = false;
  hasChanges = false;
  #open: Branch[] = [this.root];
  /** The style of titles, and those that programs make of it for one paragraph. */
  readonly #titles = new Set(['Title']);
  #leftOut = 0;
  #startsItem = false;
  #nodes = 0;

  read(xml: string): void {
    const parser = new Parser(
      { onopentag: (name, attributes) => this.#openTag(name, attributes), ontext: (text) => this.#text(text), onclosetag: (name) => this.#closeTag(name) },
      { xmlMode: true, decodeEntities: true },
    );
    parser.write(xml);
    parser.end();
  }

  get #top(): Branch {
    return this.#open.at(-1) ?? this.root;
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if ((this.#nodes += 1) > MOST_NODES) throw new RangeError('more elements than in any document');
    if (name === 'text:tracked-changes') this.hasChanges = true;
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    if (this.#leftOut > 0) return;
    if (name === 'office:text') this.hasText = true;
    else if (name === 'style:style' && attributes['style:parent-style-name'] === 'Title') this.#titles.add(attributes['style:name'] ?? '');
    else if (name === 'text:list-item') this.#startsItem = true;
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes);
    else if (BLOCKS[name] !== undefined) this.#push(branch(name, BLOCKS[name] ?? ''));
    else if (name === 'text:tab') this.#add({ type: 'tab' });
    else if (name === 'text:line-break') this.#add({ type: 'break', breakType: 'line' });
    else if (name === 'text:s') this.#add({ type: 'text', value: ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)) });
  }

  #openParagraph(name: string, attributes: Readonly<Record<string, string>>): void {
    const isTitle = this.#titles.has(attributes['text:style-name'] ?? '') || (name === 'text:h' && attributes['text:outline-level'] === '1');
    this.#push({ ...branch(name, 'paragraph'), styleName: isTitle ? 'Title' : null, numbering: this.#startsItem ? {} : null });
    this.#startsItem = false;
  }

  #push(one: Branch): void {
    // words are kept at any depth
    const deepest = one.type === 'paragraph' ? DEEPEST : DEEPEST - 10;
    if (this.#open.length < deepest) this.#open.push(one);
  }

  /** Words count only inside a paragraph; what stands between elements is layout of the file. */
  #add(node: WordNode): void {
    if (this.#top.type === 'paragraph') this.#top.children.push(node);
  }

  #text(text: string): void {
    if (this.#leftOut === 0) this.#add({ type: 'text', value: text.replace(/[\t\n\r ]+/g, ' ') });
  }

  #closeTag(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut = Math.max(0, this.#leftOut - 1);
    else if (this.#leftOut === 0 && this.#open.length > 1 && this.#top.element === name) this.#close();
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    if (closed.type === 'note') this.#refer(closed);
    else if (closed.type === 'textBox') (this.#paragraphAround()?.after ?? this.#top.children).push(...closed.children);
    else this.#top.children.push(closed, ...closed.after);
  }

  #paragraphAround(): Branch | undefined {
    return this.#open.findLast(({ type }) => type === 'paragraph');
  }

  #refer(note: Branch): void {
    const noteId = String(this.notes.size + 1);
    this.notes.set(noteId, { type: 'note', body: note.children });
    this.#add({ type: 'noteReference', noteId });
  }
}

function branch(element: string, type: string): Branch {
  return { element, type, children: [], after: [] };
}
