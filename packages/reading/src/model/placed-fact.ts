import type { Dropped, Key, Language, Value, WrittenDate } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { Actors, ActorSort } from './actors.ts';
import type { Told } from './answer.ts';
import { modelRule } from './asked.ts';
import { reckonedDay } from './reckoned-day.ts';
import { whereItStands } from './standing.ts';
import type { Window } from './windows.ts';

/** What facts of one answer are laid upon. */
export interface Place {
  readonly source: string;
  readonly language: Language;
  /** ISO day of publication of the article, where it is known. */
  readonly publishedOn: string | null;
  readonly window: Window;
  readonly actors: Actors;
}

/** A fact whose quotation was found in the source. It gives each value with the words that bear it, and keeps account of those that nothing bears. */
export class PlacedFact {
  readonly rule: string;
  readonly quotation: Span;
  readonly dropped: Dropped[] = [];
  readonly #told: Told;
  readonly #place: Place;

  constructor(told: Told, place: Place, quotation: Span) {
    this.#told = told;
    this.#place = place;
    this.quotation = quotation;
    this.rule = modelRule[told.kind];
  }

  get segment(): number {
    return this.#place.window.segment;
  }

  /** Words that must stand in the quotation itself: what makes the fact this one. */
  core(field: string): Value<string> | null {
    const words = this.#told.words.get(field);
    const span = words === undefined ? null : whereItStands(this.#place.source, words, this.quotation);
    return words === undefined || span === null ? null : { value: words, basis: 'stated', rule: this.rule, evidence: [span] };
  }

  words(field: string): Value<string> | null {
    const words = this.#told.words.get(field);
    return words === undefined ? null : this.#laid(words);
  }

  /** A code is the model's judgement of the quotation: no words state it. */
  code<C extends string>(field: string, codes: readonly { readonly code: C }[]): Value<C> | null {
    const said = this.#told.words.get(field);
    const known = codes.find(({ code }) => code === said);
    return known === undefined ? null : { value: known.code, basis: 'inferred', because: 'judged-by-model', rule: this.rule, evidence: [this.quotation] };
  }

  actor(field: string, ...sorts: readonly ActorSort[]): Value<Key> | null {
    const words = this.#told.words.get(field);
    return words === undefined ? null : this.#actor(words, sorts);
  }

  actors(field: string, ...sorts: readonly ActorSort[]): readonly Value<Key>[] {
    const found = (this.#told.lists.get(field) ?? []).flatMap((words) => this.#actor(words, sorts) ?? []);
    return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
  }

  /** The words are the model’s; what day they mean is reckoned as everywhere. */
  date(field: string): Value<WrittenDate> | null {
    const said = this.words(field);
    if (said === null) return null;
    const day = reckonedDay(said.value, this.#place.language, this.#place.publishedOn);
    const date: Value<WrittenDate> = { ...said, value: day };
    return day.because === undefined ? date : { ...date, basis: 'inferred', because: day.because };
  }

  #laid(words: string): Value<string> | null {
    const { source, window } = this.#place;
    const quoted = whereItStands(source, words, this.quotation);
    if (quoted !== null) return { value: words, basis: 'stated', rule: this.rule, evidence: [quoted] };
    const elsewhere = whereItStands(source, words, window);
    if (elsewhere !== null) return { value: words, basis: 'inferred', because: 'said-elsewhere', rule: this.rule, evidence: [elsewhere] };
    this.#drop('words-not-in-text');
    return null;
  }

  #actor(words: string, sorts: readonly ActorSort[]): Value<Key> | null {
    const laid = this.#laid(words);
    const [span] = laid?.evidence ?? [];
    if (laid === null || span === undefined) return null;
    const key = this.#place.actors.find(sorts, words, { segment: this.segment, span });
    if (key === null) this.#drop('nobody-of-that-name');
    return key === null ? null : { ...laid, value: key };
  }

  #drop(because: string): void {
    this.dropped.push({ rule: this.rule, because, evidence: this.quotation });
  }
}
