import type { WordDocument, WordNode } from '../docx/word-document.ts';
import { Blocks } from './blocks.ts';
import { codePageOfFont, codePageOfNumber } from './code-pages.ts';
import { AROUND, BOXES, CHARACTERS, LEFT_OUT, MARGINS, SIGNS, TAKEN_UP } from './destinations.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Deeper groups count for the one around them. Word nests a dozen. */
const DEEPEST = 500;

/** What holds in a group, and ends with it. */
interface Group {
  /** Which group this is, where that matters: the name of its destination. */
  destination: string;
  leftOut: boolean;
  /** What held where the group began in which others are taken up again. */
  around: { readonly leftOut: boolean; readonly destination: string };
  hidden: boolean;
  deleted: boolean;
  /** So many characters stand after one in Unicode, for programs that know none. */
  fallback: number;
  font: number;
  fontOfArabic: number;
  isArabic: boolean;
  inTable: boolean;
  style: number;
  numbered: boolean;
  blocks: Blocks;
  /** Its end ends a note or a text box as well. */
  ends: 'note' | 'box' | null;
}

export interface GrownRtf {
  readonly document: WordDocument;
  readonly title: string | null;
  readonly hasChanges: boolean;
  readonly hasMargins: boolean;
}

/** Grows the model of a document from an RTF file. */
export function growRtf(bytes: Uint8Array): GrownRtf {
  const sapling = new Sapling();
  for (const token of tokensOf(bytes)) sapling.take(token);
  return sapling.finish();
}

class Sapling {
  readonly #body = new Blocks();
  readonly #notes = new Map<string, WordNode>();
  readonly #charsets = new Map<number, number>();
  readonly #styles = new Map<number, string>();
  #groups: Group[] = [];
  #top: Group = {
    destination: '', leftOut: false, around: { leftOut: true, destination: '' }, hidden: false, deleted: false, fallback: 1, font: 0, fontOfArabic: 0, isArabic: false,
    inTable: false, style: 0, numbered: false, blocks: this.#body, ends: null,
  };
  #tooDeep = 0;
  #codePage = 'windows-1252';
  #starred = false;
  #skip = 0;
  #bytes: number[] = [];
  #title = '';
  #hasChanges = false;
  #hasMargins = false;

  take(token: Token): void {
    if (token.kind !== 'byte') this.#endBytes();
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'word') this.#word(token.word, token.value);
    else if (token.kind === 'sign') this.#sign(token.sign);
    else if (token.kind === 'byte') this.#byte(token.byte);
    else this.#ascii(token.text);
  }

  finish(): GrownRtf {
    this.#endBytes();
    while (this.#groups.length > 0) this.#close();
    const notes = this.#notes;
    return {
      document: { type: 'document', children: this.#body.finish(), notes: { resolve: ({ noteId }) => notes.get(noteId ?? '') ?? null } },
      title: this.#title.trim() || null,
      hasChanges: this.#hasChanges,
      hasMargins: this.#hasMargins,
    };
  }

  #open(): void {
    this.#skip = 0;
    this.#starred = false;
    if (this.#groups.length >= DEEPEST) this.#tooDeep += 1;
    else {
      this.#groups.push(this.#top);
      this.#top = { ...this.#top, ends: null };
    }
  }

  #close(): void {
    this.#skip = 0;
    this.#starred = false;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const closed = this.#top;
    const above = this.#groups.pop();
    if (above === undefined) return;
    this.#top = above;
    if (closed.ends === 'box') above.blocks.boxes.push(...closed.blocks.finish());
    if (closed.ends === 'note') this.#refer(closed.blocks.finish());
  }

  #refer(body: readonly WordNode[]): void {
    const noteId = String(this.#notes.size + 1);
    this.#notes.set(noteId, { type: 'note', body });
    this.#top.blocks.run({ type: 'noteReference', noteId });
  }

  #sign(sign: string): void {
    if (sign === '*') this.#starred = true;
    else if (sign === '\n' || sign === '\r') this.#endParagraph();
    else this.#write(SIGNS[sign] ?? '');
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip -= 1;
    else this.#bytes.push(byte);
  }

  /** Letters of some charsets are two bytes long, so bytes are read together. */
  #endBytes(): void {
    if (this.#bytes.length === 0) return;
    const { font, fontOfArabic, isArabic } = this.#top;
    const page = codePageOfFont(this.#charsets.get(isArabic ? fontOfArabic : font), this.#codePage);
    const text = new TextDecoder(page).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#write(text);
  }

  #ascii(text: string): void {
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    this.#write(text.slice(skipped));
  }

  #write(text: string): void {
    const { destination, leftOut, hidden, deleted, blocks, style } = this.#top;
    if (destination === 'title') this.#title += text;
    if (destination === 'stylesheet') this.#styles.set(style, (this.#styles.get(style) ?? '') + text.replace(/;$/, ''));
    if (MARGINS.has(destination) && /\p{L}/u.test(text)) this.#hasMargins = true;
    if (!leftOut && !hidden && !deleted && text !== '') blocks.run({ type: 'text', value: text });
  }

  #word(word: string, value: number | null): void {
    const starred = this.#starred;
    this.#starred = false;
    if (word === 'u') return this.#unicode(value ?? 0);
    if (this.#skip > 0 && !LEFT_OUT.has(word)) this.#skip -= 1;
    if (this.#enters(word, starred)) return;
    const character = CHARACTERS[word];
    if (character !== undefined) this.#write(character);
    else if (!this.#top.leftOut) this.#layOut(word);
    this.#set(word, value);
  }

  #unicode(value: number): void {
    this.#skip = 0;
    this.#write(String.fromCharCode(value & 0xffff));
    this.#skip = this.#top.fallback;
  }

  /** Whether the word begins a group of another kind. */
  #enters(word: string, starred: boolean): boolean {
    const top = this.#top;
    if (TAKEN_UP.has(word)) {
      Object.assign(top, top.around);
      if (BOXES.has(word) && !top.leftOut) Object.assign(top, { blocks: new Blocks(), ends: 'box', inTable: false });
    } else if (word === 'footnote') {
      if (!top.leftOut) Object.assign(top, { blocks: new Blocks(), ends: 'note', inTable: false, destination: word });
    } else if (word === 'title' && top.destination === 'info') {
      top.destination = word;
    } else if (LEFT_OUT.has(word) || MARGINS.has(word) || starred) {
      if (word === 'listtext' || word === 'pntext') this.#numberAround();
      if (AROUND.has(word)) top.around = { leftOut: top.leftOut, destination: top.destination };
      Object.assign(top, { leftOut: true, destination: word });
    } else return false;
    return true;
  }

  /** The paragraph outside the group of its number is an item of a list. */
  #numberAround(): void {
    const around = this.#groups.at(-1);
    if (around !== undefined) around.numbered = true;
  }

  /** Words that end something on the page, or stand for a place in the line. */
  #layOut(word: string): void {
    const { blocks } = this.#top;
    if (word === 'par' || word === 'sect' || word === 'page' || word === 'column') this.#endParagraph();
    else if (word === 'cell') blocks.endCell();
    else if (word === 'row') blocks.endRow();
    else if (word === 'nestcell' || word === 'nestrow') blocks.endParagraph({}, true);
    else if (word === 'tab') blocks.run({ type: 'tab' });
    else if (word === 'line' || word === 'lbr') blocks.run({ type: 'break', breakType: 'line' });
  }

  #endParagraph(): void {
    const { blocks, inTable, style, numbered, leftOut } = this.#top;
    if (leftOut) return;
    blocks.endParagraph({ styleName: this.#styles.get(style)?.trim() ?? null, numbering: numbered ? {} : null }, inTable);
    this.#top.numbered = false;
  }

  #set(word: string, value: number | null): void {
    const top = this.#top;
    const isOn = value !== 0;
    if (word === 'uc') top.fallback = Math.max(0, Math.min(value ?? 1, 16));
    else if (word === 'f') top.font = value ?? 0;
    else if (word === 'af') top.fontOfArabic = value ?? 0;
    else if (word === 'rtlch') top.isArabic = true;
    else if (word === 'ltrch') top.isArabic = false;
    else if (word === 'fcharset') this.#charsets.set(top.font, value ?? 0);
    else if (word === 'ansicpg') this.#codePage = codePageOfNumber(value);
    else if (word === 'mac') this.#codePage = 'macintosh';
    else if (word === 'v') top.hidden = isOn;
    else if (word === 's') top.style = value ?? 0;
    else if (word === 'intbl') top.inTable = true;
    else if (word === 'plain') Object.assign(top, { hidden: false, deleted: false });
    else if (word === 'pard') Object.assign(top, { inTable: false, style: 0, numbered: false });
    else if (word === 'deleted' || word === 'revised') {
      if (word === 'deleted') top.deleted = isOn;
      this.#hasChanges = true;
    }
  }
}
