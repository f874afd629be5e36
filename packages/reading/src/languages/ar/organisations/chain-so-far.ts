import type { TextView } from '../text-view.ts';
import { ORGANS } from './chain-words.ts';
import type { ChainStart } from './chain.ts';

/** The words of a name after its head, as far as they were read. */
export class ChainSoFar {
  readonly view: TextView;
  readonly start: ChainStart;
  readonly from: number;
  /** The token after what was read. */
  at: number;
  /** A definite noun, a proper name or a quoted one has closed the name. */
  closed = false;
  /** Indefinite nouns that wait for their genitive. */
  open = 0;
  complements = 0;
  adjectives = 0;
  properName = false;
  /** Named after a person. */
  personal = false;
  /** What it is for is a place: «الهيئة الملكية للجبيل». */
  purposePlace = false;
  /** «… للمؤسسات الوطنية»: their purpose may follow. */
  ofMany = false;
  /** It names a State. */
  state = false;
  /** The generic noun of the body whose organ it is: «الأمانة العامة للمنظمة». */
  organOf = false;
  proper: { from: number; to: number } | null = null;

  constructor(view: TextView, from: number, start: ChainStart) {
    this.view = view;
    this.from = from;
    this.at = from;
    this.start = start;
  }

  get empty(): boolean {
    return this.at === this.from;
  }

  /** So many words belong to the name. */
  accept(words = 1): true {
    this.at += words;
    return true;
  }

  /** So many words close the name. */
  closeAfter(words: number): true {
    this.closed = true;
    this.complements++;
    return this.accept(words);
  }

  /** «الأمانة العامة للمنظمة»: an organ of a body named before. */
  isOrgan(): boolean {
    return this.start.definite && this.adjectives > 0 && ORGANS.has(this.start.head.noun) && this.complements === 0;
  }
}
