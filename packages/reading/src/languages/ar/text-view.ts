import type { Folded } from '../../text/folded.ts';
import { TokenWalk } from '../../text/token-walk.ts';
import { splitsOf, tokensOf } from './letters/tokens.ts';

/** Another name of a body, in folded words. */
export interface LocalName {
  readonly words: readonly string[];
  /** It stood in quotes, and may be a common word outside them. */
  readonly quoted: boolean;
}

/** A walk over an Arabic text, with the names that the text itself gives to bodies. */
export class TextView extends TokenWalk {
  /** Written as in Egypt, «فى» for «في»: there «على» may be a man’s name. */
  readonly dotlessYeh: boolean;
  /** Other names that this text gives to bodies, by their first word. */
  #localNames: ReadonlyMap<string, readonly LocalName[]> = new Map();

  constructor(source: string, folded: Folded) {
    super(source, folded, tokensOf(folded.text));
    this.dotlessYeh = / (?:فى|الذى|التى) /u.test(source);
  }

  /** A word in Latin letters that begins with a capital. */
  isCapital(at: number): boolean {
    const [folded = ''] = this.word(at);
    if (folded < 'a' || folded > 'z') return false;
    const letter = this.source[this.folded.starts[this.startOf(at)] ?? 0] ?? '';
    return letter !== letter.toLowerCase();
  }

  /** Two capitals or more, and no other Latin word beside them. */
  isAcronym(at: number): boolean {
    const written = this.isCapital(at) && !this.isCapital(at + 1) && !this.isCapital(at - 1) ? this.stretch(at, at + 1) : null;
    return written !== null && /^[A-Z]{2,8}$/u.test(this.source.slice(this.folded.starts[written.start] ?? 0, this.folded.ends[written.end - 1] ?? 0));
  }

  /** Keeps the names in brackets and quotes that a first walk over the text has found. */
  learn(names: readonly LocalName[]): void {
    this.#localNames = Map.groupBy(names, ({ words }) => words[0] ?? '');
  }

  /** A learnt name at this token, after any particle; one learnt from quotes counts in quotes only, or in an office. */
  localName(at: number, insideOffice: boolean): { cut: number; end: number } | null {
    if (this.#localNames.size === 0) return null;
    for (const { cut, stem } of splitsOf(this.word(at))) {
      for (const name of this.#localNames.get(stem) ?? []) {
        const end = at + name.words.length;
        const whole = name.words.every((word, index) => index === 0 || this.word(at + index) === word);
        const quoted = (this.mark(at - 1) === '"' && this.mark(end) === '"') || (this.mark(at - 1) === '(' && this.mark(end) === ')');
        if (whole && (!name.quoted || quoted || (insideOffice && (cut > 0 || this.word(at - 1) === 'في')))) return { cut, end };
      }
    }
    return null;
  }
}
