import type { Sentence } from '../../../ground.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { WHO } from '../patterns.ts';
import { FIRST_SECOND } from '../words/ordinals.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT } from './what.ts';

/** A list and its items, each a match of the same rule whose group `what` holds the words of the item. */
export interface List {
  readonly opening: Match;
  readonly items: readonly Match[];
}

const COUNTED = FIRST_SECOND.map(fold);
/** «1-», «(2)», «3.», «أولاً:», «أ-», a bullet; a dash alone only where a line or the list begins. */
const MARK = new RegExp(
  `(?:(?<=^|[\\s:؛،.])\\(?(?<number>\\d{1,2}) ?(?:[-)]|[.](?!\\d))(?! ?\\d)[-.]?|(?<=^|[\\s:؛،.])و?(?<ordinal>${COUNTED.join('|')})(?![ء-ي]) ?[:،,-]?|(?<=^\\s*|[:؛،.]\\s?)[ابجدهوزحط] ?[-)]|\\*|(?<=^|: ?)-)\\s*`,
  'gu',
);
/** After a colon alone, «decided: …», items need their marks. */
const SAYS_FOLLOWING = /(?:يلي|ياتي|ال(?:ات|تال)يه?)$/u;
const BEGINS_WITH_DEED = new RegExp(`^\\s*${ACTION}`, 'u');
/** «having considered …, the cabinet decided …»: an item that tells its grounds first, or who decided once more. */
const GROUNDS = new RegExp(`^\\s*(?:و?بعد (?:ال)?(?:اطلاع|نظر|استماع|دراسه|مناقشه)[^\\n]{0,600}?[،,] ?)?[وف]?قررت? (?:${WHO}|${SUBJECT}) (?:ايضا )?(?=${ACTION}|ال[ء-ي]{4,} )`, 'u');
/** «approving the memorandum»: that is done by deciding, and the memorandum tells of it. */
const APPROVES_INSTRUMENT = new RegExp(`^(?:الموافقه|المصادقه|التصديق) علي ${SIGN.instrument}`, 'u');
/** So many sentences may explain an item before the next one comes. */
const PATIENCE = 2;

/** The lists that a rule opens in sentences that are worth trying, among those of a story; one without items is none. */
export function listsOpenedBy(rule: CommitmentRule, worth: readonly Sentence[], sentences: readonly Sentence[]): readonly List[] {
  return worth.flatMap((sentence) =>
    applyRule(rule, sentence).flatMap((opening) => {
      const items = new ListWalk(opening).over(sentences.slice(sentences.indexOf(sentence)));
      return items.length === 0 ? [] : [{ opening, items }];
    }),
  );
}

/** Walks from the opening over the sentences of its segment, as long as items come. */
class ListWalk {
  readonly #opening: Match;
  readonly #saysFollowing: boolean;
  readonly #items: Match[] = [];
  /** A mark stood at the end of a sentence: «1.» before its line. */
  #awaited = false;
  #marked = 0;

  constructor(opening: Match) {
    this.#opening = opening;
    this.#saysFollowing = SAYS_FOLLOWING.test(opening.sentence.masked.slice(opening.masked.start, opening.masked.end).trimEnd());
  }

  over(sentences: readonly Sentence[]): readonly Match[] {
    let gap = 0;
    for (const sentence of sentences) {
      if (sentence.segment !== this.#opening.sentence.segment) break;
      const isFirst = sentence === this.#opening.sentence;
      const went = this.#walk(sentence, isFirst ? this.#opening.masked.end : 0);
      gap = went || isFirst ? 0 : gap + 1;
      if (gap > PATIENCE || (gap > 0 && this.#marked === 0)) break;
    }
    return this.#items;
  }

  /** Takes the items of one sentence; false where it holds none. */
  #walk(sentence: Sentence, from: number): boolean {
    const marks = this.#marksIn(sentence.masked.slice(from));
    const edges = [...marks.map(({ start }) => from + start), sentence.masked.length];
    const before = { start: from, end: edges[0] ?? from };
    const letters = sentence.masked.slice(before.start, before.end).replace(/^[\s:]+/u, '');
    const plain = this.#awaited || (this.#marked === 0 && this.#saysFollowing && BEGINS_WITH_DEED.test(letters));
    if (plain && letters !== '') this.#take(sentence, { start: before.end - letters.length, end: before.end });
    for (const [index, mark] of marks.entries()) this.#take(sentence, { start: from + mark.end, end: edges[index + 1] ?? from });
    return marks.length > 0 || plain;
  }

  /** Numbers count only in their order: «5-» inside an item is none. */
  #marksIn(letters: string): readonly Span[] {
    const marks: Span[] = [];
    for (const found of letters.matchAll(MARK)) {
      const { number, ordinal } = found.groups ?? {};
      const told = number !== undefined ? Number(number) : ordinal !== undefined ? COUNTED.indexOf(ordinal) + 1 : null;
      if (told !== null && told !== this.#marked + 1) continue;
      this.#marked++;
      marks.push({ start: found.index, end: found.index + found[0].length });
    }
    return marks;
  }

  #take(sentence: Sentence, { start, end: last }: Span): void {
    const masked = { start: start + (GROUNDS.exec(sentence.masked.slice(start, last))?.[0].length ?? 0), end: last };
    const letters = sentence.masked.slice(masked.start, masked.end);
    const end = masked.start + letters.replace(/[\s.؛;،,:]+(?:و)?$/u, '').length;
    this.#awaited = end <= masked.start;
    if (this.#awaited || APPROVES_INSTRUMENT.test(letters)) return;
    const what = { start: masked.start, end };
    this.#items.push({ rule: this.#opening.rule, sentence, masked: what, evidence: sentence.written(what), groups: { what } });
  }
}
