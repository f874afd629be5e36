import type { Mention, Sentence } from '../ground.ts';
import type { Key } from '../reading.ts';
import type { Span } from '../text/span.ts';

/** One of those who are named together: a body, or a person with an office, and the organ it acts through. */
export interface Participant {
  readonly body: Mention | null;
  readonly person: Mention | null;
  readonly office: Mention | null;
  readonly through: Mention | null;
  /** «represented by its president»: a person speaks for the body. */
  readonly represented: boolean;
  /** Where in the masked letters the participant was read. */
  readonly at: Span;
}

/** What a language says of the words between the members of a list. */
export interface ListWords {
  /** «and», as letters attached before a word: what remains of the word, or null. */
  withoutAnd(word: string): string | null;
  /** Words that are no member and end nothing: «each of», «yesterday». */
  passes(word: string): boolean;
  /** Words after which another member comes: «with», «between». */
  joins(word: string): boolean;
  /** Words before a body that is not a member but where or of what a member is. */
  subordinates(word: string): boolean;
  /** «represented by». */
  represents(word: string): boolean;
  /** «the following»: after it the list goes on behind a colon. */
  opens?(word: string): boolean;
  /** Words at which the list is over. */
  ends(word: string): boolean;
}

/** A body meant by a short noun: «the chamber», «the two sides». Which of several it is depends on where in the source it stands. */
export type Resolve = (word: string, at?: number) => readonly Key[];

export interface ListPlace {
  readonly sentence: Sentence;
  readonly within: Span;
  readonly resolve?: Resolve;
  /** Unknown words to let pass before the first member, and between two. */
  readonly patience?: number;
}

interface Draft {
  represented: boolean;
  body: Mention | null;
  person: Mention | null;
  office: Mention | null;
  through: Mention | null;
  at: Span;
}

const TOKEN = /[\uE001-\uE007]|[\p{L}\p{N}]+|[^\s]/gu;
const MEMBERS = new Set(['organisation', 'state', 'person', 'office']);

/** Reads a list of parties, signatories or participants from left to right, as far as it is one. */
export function readList(place: ListPlace, words: ListWords): readonly Participant[] {
  const reader = new ListReader(words, place.patience ?? 5);
  const letters = place.sentence.masked;
  TOKEN.lastIndex = place.within.start;
  for (let found = TOKEN.exec(letters); found !== null; found = TOKEN.exec(letters)) {
    const token = { start: found.index, end: found.index + found[0].length };
    if (token.end > place.within.end) break;
    const mention = place.sentence.mentionAt(found.index);
    if (mention !== null) {
      if (mention.kind === 'instrument') break;
      if (mention.kind === 'state' && anotherStateFollows(letters.slice(token.end, token.end + 8), words)) reader.openList();
      reader.meetMention(mention, token);
    } else if (!reader.meetWord(found[0], { token, sentence: place.sentence, resolve: place.resolve })) break;
  }
  return reader.participants;
}

/** «the ministers in ⟨State⟩ and ⟨State⟩»: a State named with another is no mere place. */
function anotherStateFollows(letters: string, words: ListWords): boolean {
  const next = /^ (\p{L}*)\s?\uE002/u.exec(letters);
  return next !== null && words.withoutAnd(next[1] ?? '') !== null;
}

/** «⟨State⟩, which ⟨the ministry⟩ represents»: the word after this one. */
function wordAfter({ token, sentence }: WordPlace): string {
  return /^ (\p{L}+)/u.exec(sentence.masked.slice(token.end, token.end + 16))?.[1] ?? '';
}

interface WordPlace {
  readonly token: Span;
  readonly sentence: Sentence;
  readonly resolve: Resolve | undefined;
}

class ListReader {
  readonly participants: Draft[] = [];
  readonly #words: ListWords;
  readonly #patience: number;
  #unknown = 0;
  #joined = true;
  #comma = false;
  #below = false;
  #through = false;
  #open = false;

  constructor(words: ListWords, patience: number) {
    this.#words = words;
    this.#patience = patience;
  }

  meetMention(mention: Mention, token: Span): void {
    if (!MEMBERS.has(mention.kind)) {
      // «the chamber of ⟨Hong Kong⟩»: what stood «in» or «of» is the place, not what follows it.
      if (mention.kind === 'place') this.#below = false;
      return;
    }
    this.#unknown = 0;
    const last = this.participants.at(-1);
    const isBody = mention.kind === 'organisation' || mention.kind === 'state';
    if (this.#through && isBody && last !== undefined) this.#speakFor(last, mention);
    else if (this.#below) this.#placeBelow();
    else if (mention.kind === 'person') this.#meetPerson(mention, token);
    else if (mention.kind === 'office') this.#meetOffice(mention, token);
    else if (last === undefined || this.#joined || this.#comma) this.#add({ body: mention }, token);
    this.#joined = false;
    this.#comma = false;
    this.#below = false;
  }

  /** What comes next is a member, though «in» stood before it, unless something is told of an earlier one. */
  openList(): void {
    if (this.participants.length === 0 && this.#unknown > 0) this.#below = false;
  }

  /** False when the list is over. */
  meetWord(word: string, place: WordPlace): boolean {
    if (!/[\p{L}\p{N}]/u.test(word)) return this.#meetPoint(word);
    this.#open = this.#words.opens?.(word) ?? false;
    const words = this.#words;
    const attached = place.sentence.mentionAt(place.token.end) !== null;
    const bare = words.withoutAnd(word);
    if (bare !== null) {
      this.#joined = true;
      this.#through = false;
    }
    const rest = bare ?? word;
    if (rest === '') return true;
    if ((words.ends(rest) || words.ends(word)) && !words.represents(wordAfter(place))) return false;
    if (words.joins(rest)) {
      this.#joined = true;
      this.#below = false;
    } else if (words.represents(rest)) {
      // «and it is represented by»: this «and» brings no other member.
      this.#through = true;
      this.#joined = false;
    } else if (words.subordinates(rest)) this.#below = !this.#through;
    else if (!attached && !words.passes(rest)) return this.#meetUnknown(rest, place);
    return true;
  }

  #meetPoint(point: string): boolean {
    if (point === '،' || point === ',') {
      this.#comma = true;
      this.#through = false;
    }
    if (point === ':' && this.#open) {
      this.#joined = true;
      return true;
    }
    return !/[.؛!؟;:]/u.test(point);
  }

  #meetUnknown(word: string, place: WordPlace): boolean {
    const keys = place.resolve?.(word, place.sentence.written(place.token).start) ?? [];
    const last = this.participants.at(-1);
    const ofOffice = last !== undefined && last.office !== null && last.person === null && !this.#joined && !this.#comma;
    // «the director at the organisation ⟨name⟩»: the short name goes with the office.
    if (keys.length > 0 && ofOffice) return true;
    for (const key of keys) {
      const mention: Mention = { kind: 'organisation', key, ...place.sentence.written(place.token) };
      if (this.#below) break;
      this.#joined = true;
      this.meetMention(mention, place.token);
    }
    this.#below = false;
    if (keys.length === 0) this.#unknown++;
    return this.#unknown <= this.#patience;
  }

  /** «the ministry represented by its institute»; «the ambassador representing the programme»: he stands for it. */
  #speakFor(last: Draft, body: Mention): void {
    if (last.body === null && (last.person !== null || last.office !== null)) last.body = body;
    else last.through = body;
  }

  /** «at the headquarters of …», «ambassador to …»: told of the last member, no member itself. */
  #placeBelow(): void {
    this.#through = false;
  }

  #meetPerson(mention: Mention, token: Span): void {
    const last = this.participants.at(-1);
    if (last !== undefined && last.person === null && !this.#joined && (last.office !== null || last.body !== null)) {
      last.person = mention;
      last.represented = this.#through;
      last.at = { start: last.at.start, end: token.end };
    } else this.#add({ person: mention }, token);
  }

  #meetOffice(mention: Mention, token: Span): void {
    const last = this.participants.at(-1);
    // «… received ⟨Salim⟩, yesterday, ⟨the ambassador⟩ …»: an office that another is known to hold
    const isOfAnother = mention.key !== null && last?.person?.key !== mention.key;
    const ofTheSame = last !== undefined && last.person !== null && (last.person.key === mention.key || (!this.#joined && !(this.#comma && isOfAnother)));
    if (last !== undefined && (ofTheSame || (last.office === null && !this.#joined))) {
      last.office ??= mention;
      last.at = { start: last.at.start, end: token.end };
    } else this.#add({ office: mention }, token);
  }

  #add(part: Partial<Draft>, token: Span): void {
    this.participants.push({ body: null, person: null, office: null, through: null, represented: false, at: token, ...part });
    this.#through = false;
  }
}
