import type { OrganisationKind } from '@mithaq/register/vocabulary';
import type { TextView } from '../text-view.ts';
import { fold } from '../letters/fold.ts';

/** What the authority file, or a list of places, knows by a name. */
export interface KnownName {
  readonly type: 'organisation' | 'state' | 'place';
  readonly id: string | null;
  readonly kind: OrganisationKind | null;
  /** An acronym counts only as it is written here: «WHO» is not «who». */
  readonly exact: string | null;
}

/** A known name where it stands in a text. */
export interface KnownMatch {
  readonly known: KnownName;
  /** The token after the name. */
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  known: KnownName[];
}

/** Names by their folded words, longest first; hyphens and apostrophes inside a name do not matter. */
export class KnownNames {
  readonly #root: Node = { next: new Map(), known: [] };

  add(name: string, known: KnownName): void {
    this.#addWords(wordsOf(name), known);
    // A comma of the name may be left out in the text; one that it has not may not come in.
    if (name.includes(',')) this.#addWords(wordsOf(name.replaceAll(',', ' ')), known);
  }

  #addWords(words: readonly string[], known: KnownName): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), known: [] };
      node.next.set(word, next);
      node = next;
    }
    if (!node.known.some(({ exact }) => exact === known.exact)) node.known.push(known);
  }

  /** The longest known name that begins at this token. A name of one or two words must be written with a capital letter. */
  at(view: TextView, from: number): KnownMatch | null {
    let node = this.#root.next.get(spelling(view.word(from)));
    let best: KnownMatch | null = null;
    for (let at = from + 1, words = 1; node !== undefined; words++) {
      const known = node.known.find((one) => isWrittenSo(view, from, { end: at, words, exact: one.exact }));
      if (known !== undefined) best = { known, end: at };
      const after = overMark(view, at);
      const word = view.word(after);
      if (word === '' || node.next.size === 0) break;
      node = node.next.get(view.mark(at) === ',' ? `,${spelling(word)}` : spelling(word));
      at = after + 1;
    }
    return best;
  }
}

/** The token after a hyphen or an apostrophe inside a word, or a comma inside a name. */
function overMark(view: TextView, at: number): number {
  const mark = view.mark(at);
  return (mark === '-' || mark === "'" || mark === ',') && view.isJoined(at) && view.word(at + 1) !== '' ? at + 1 : at;
}

function isWrittenSo(view: TextView, from: number, { end, words, exact }: { end: number; words: number; exact: string | null }): boolean {
  if (exact === null) return view.isCapital(from) || (words >= 3 && from > 0);
  const first = view.tokens[from];
  const last = view.tokens[end - 1];
  return first !== undefined && last !== undefined && first.capital && view.source.slice(view.folded.starts[first.start] ?? 0, view.folded.ends[last.end - 1] ?? 0).replaceAll('.', '') === exact;
}

/** The words of a name; one that follows a comma bears it. */
function wordsOf(name: string): readonly string[] {
  return fold(name).replaceAll(/, */gu, ' ,').split(/[^\p{L}\p{N},]+/u).filter((word) => word !== '' && word !== ',').map((word) => (word.startsWith(',') ? `,${spelling(word.slice(1))}` : spelling(word)));
}

/** One spelling for words that are written in two ways. */
export function spelling(word: string): string {
  if (word.length < 5) return word;
  return SPELLINGS.get(word) ?? word.replace(/iz(?=(?:ation|ations|ing|ed|e)$)/u, 'is');
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([['center', 'centre'], ['centers', 'centres'], ['program', 'programme'], ['programs', 'programmes'], ['labor', 'labour'], ['defense', 'defence']]);
