import type { PlaceMap, Run } from './place-map.ts';

/** Characters that never reach the clean text: they are invisible and can disguise what stands there. */
const DROPPED = characterClass([
  [0x0000, 0x0008], // control characters, NUL among them
  [0x000d, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x061c, 0x061c], // Arabic letter mark
  [0x200e, 0x200f], // left-to-right mark, right-to-left mark
  [0x202a, 0x202e], // bidi embeddings and overrides
  [0x2066, 0x2069], // bidi isolates
  [0xfeff, 0xfeff], // byte order mark
]);

/** Characters that end a line but are not the line feed: vertical tab, form feed, NEL, line and paragraph separators. */
const LINE_ENDS = characterClass([[0x000b, 0x000c], [0x0085, 0x0085], [0x2028, 0x2029]]);

export interface OriginalAt {
  readonly at: number;
  readonly paragraph?: number;
}

/** Clean text while it is being written, together with its way back to the original. */
export class CleanWriting {
  readonly #into: PlaceMap['into'];
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  #ending = '\n';
  #dropped = false;

  constructor(into: PlaceMap['into']) {
    this.#into = into;
  }

  get length(): number {
    return this.#length;
  }

  /** True at the beginning and after a line end. */
  get atLineStart(): boolean {
    return this.#ending === '\n';
  }

  /** Writes text of the original, character for character, without what must be dropped. */
  copy(text: string, place: OriginalAt): void {
    let from = 0;
    for (const match of text.matchAll(DROPPED)) {
      // A carriage return before its line feed is an ordinary Windows line end, not a hidden character.
      if (match[0] === '\r') this.#copyWhole(text.slice(from, match.index) + (text[match.index + 1] === '\n' ? '' : '\n'), shifted(place, from));
      else {
        this.#copyWhole(text.slice(from, match.index), shifted(place, from));
        this.#dropped ||= match[0] !== '\ufeff';
      }
      from = match.index + 1;
    }
    this.#copyWhole(text.slice(from), shifted(place, from));
  }

  /** Writes text that stands for a longer or shorter stretch of the original. */
  replace(text: string, place: OriginalAt, originalLength: number): void {
    const kept = text.replace(DROPPED, '');
    if (kept !== '') this.#write(kept, place, originalLength);
  }

  /** Writes text that the original does not have. */
  insert(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#ending = text.slice(-1) || this.#ending;
  }

  /** Ends the line unless it has not begun. */
  endLine(): void {
    if (!this.atLineStart) this.insert('\n');
  }

  finish(): { text: string; map: PlaceMap; dropped: boolean } {
    return { text: this.#pieces.join(''), map: { into: this.#into, runs: this.#runs }, dropped: this.#dropped };
  }

  #copyWhole(text: string, place: OriginalAt): void {
    if (text !== '') this.#write(text.replace(LINE_ENDS, '\n'), place, text.length);
  }

  #write(text: string, { at, paragraph }: OriginalAt, originalLength: number): void {
    const run = inParagraph([this.#length, text.length, at, originalLength], paragraph);
    const last = this.#runs.at(-1);
    if (last !== undefined && continues(last, run)) this.#runs[this.#runs.length - 1] = joined(last, run);
    else this.#runs.push(run);
    this.insert(text);
  }
}

function inParagraph([at, length, originalAt, originalLength]: Run, paragraph: number | undefined): Run {
  return paragraph === undefined ? [at, length, originalAt, originalLength] : [at, length, originalAt, originalLength, paragraph];
}

function continues(last: Run, next: Run): boolean {
  const evenly = last[1] === last[3] && next[1] === next[3];
  return evenly && last[0] + last[1] === next[0] && last[2] + last[3] === next[2] && last[4] === next[4];
}

function joined(last: Run, next: Run): Run {
  return inParagraph([last[0], last[1] + next[1], last[2], last[3] + next[3]], last[4]);
}

function shifted(place: OriginalAt, by: number): OriginalAt {
  return { ...place, at: place.at + by };
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function characterClass(ranges: readonly (readonly [number, number])[]): RegExp {
  return new RegExp(`[${ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`, 'g');
}
