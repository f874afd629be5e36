import type { Body } from '../organisations/body.ts';
import type { TextView } from '../text-view.ts';
import type { OfficeHead } from './office-heads.ts';

/** An office, as far as it was read: word after word, from its noun on. */
export class OfficeSoFar {
  readonly view: TextView;
  readonly head: OfficeHead;
  readonly start: number;
  /** The token after what was read. */
  at: number;
  /** Where it is held. */
  body: Body | null = null;
  /** All bodies that its words name. */
  readonly bodies: Body[] = [];
  /** Fields, bodies and places that were read, so many pieces. */
  complements = 0;
  adjectives = 0;
  /** Second nouns of office: «نائب رئيس». */
  offices = 0;
  /** The last complement was a place: nothing but an adjective of office goes on. */
  onlyArea = false;
  /** The last noun has no article: a genitive may follow. */
  lastIndefinite: boolean;

  constructor(view: TextView, at: number, head: OfficeHead) {
    this.view = view;
    this.head = head;
    this.start = at;
    this.at = at + 1;
    this.lastIndefinite = !head.definite;
  }

  /** So many words belong to the office. */
  take(words: number): true {
    this.at += words;
    return true;
  }

  /** So many words say what it is an office of. */
  count(words: number): true {
    this.complements++;
    this.lastIndefinite = false;
    return this.take(words);
  }

  /** The same, where there are any. */
  countAny(words: number): boolean {
    return words > 0 && this.count(words);
  }
}
