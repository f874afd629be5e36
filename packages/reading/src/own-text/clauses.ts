import type { Sentence } from '../ground.ts';
import type { CommitmentFinding, Key, Value } from '../reading.ts';
import { applyRule, groupNamed, type Match } from '../rules/apply.ts';
import type { CommitmentRule } from '../rules/commitment-rule.ts';
import { matchesOf } from '../text/matches.ts';
import { type Span, textOf } from '../text/span.ts';
import type { FieldTold, OwnTextContext } from './own-text-words.ts';
import type { PartiesMeant } from './parties.ts';

export interface ClausesRead {
  readonly commitments: readonly Omit<CommitmentFinding, 'key'>[];
  /** The items of lists of fields. */
  readonly fields: readonly FieldTold[];
}

/** A list that is open: its items are the deeds of somebody, or fields, or nothing that is to be done. */
type Open = { readonly kind: 'deeds'; readonly who: readonly Value<Key>[]; readonly opening: Span; readonly strict: boolean } | { readonly kind: 'fields'; readonly opening: Span } | { readonly kind: 'nothing' };

/** A field is told in few words, a deed in more: «training of teachers» is how they cooperate, «training of forty teachers a year» is to be done. */
const MOST_WORDS_OF_FIELD = 7;
const FEWEST_WORDS_OF_DEED = 5;
const MOST_WORDS_OF_HEADING = 9;
const FEWEST_LETTERS = 8;
/** So many fields and deeds of one text are kept: nobody could review more. */
const MOST_FIELDS = 40;
const MOST_DEEDS = 300;
/** «1- …; 2- …» in one line. */
const BETWEEN_ITEMS = /[؛;،,.]? (?=\(?\d{1,2} ?[-)]+ ?(?!\d))/gu;
const MARK_OF_ITEM = /^\s*\(?\d{1,2} ?[-).]+ ?/u;

/** Reads the clauses one after the other: who is to do what, and in which fields. */
export class ClauseReader {
  readonly #context: OwnTextContext;
  readonly #meant: PartiesMeant;
  readonly #commitments: Omit<CommitmentFinding, 'key'>[] = [];
  readonly #fields: FieldTold[] = [];
  #open: Open = { kind: 'nothing' };
  /** «have agreed as follows:» where no articles come: whatever has no list of its own is an item of this one. */
  #agreed: Open = { kind: 'nothing' };
  /** Who did the last deed of this article. */
  #last: { readonly rule: CommitmentRule; readonly who: readonly Value<Key>[] } | null = null;

  readonly #force: 'obligation' | 'decision';

  /** With the force of what the parties agreed on: the clauses of minutes are decisions. */
  constructor(context: OwnTextContext, meant: PartiesMeant, force: 'obligation' | 'decision') {
    this.#context = context;
    this.#meant = meant;
    this.#force = force;
  }

  read(sentences: readonly Sentence[]): ClausesRead {
    for (const sentence of sentences) this.#readOne(sentence);
    return { commitments: this.#commitments, fields: this.#fields };
  }

  #readOne(sentence: Sentence): void {
    const { words } = this.#context;
    const { masked } = sentence;
    if (words.agreed.test(masked) && !words.ofFields.test(masked)) {
      this.#agreed = { kind: 'deeds', who: this.#meant.all(words.ownText.id, sentence), opening: { start: sentence.start, end: sentence.end }, strict: true };
      this.#open = this.#agreed;
      return;
    }
    if (words.heading.test(masked)) this.#agreed = { kind: 'nothing' };
    if (words.heading.test(masked) || words.section.test(masked)) {
      this.#open = this.#agreed;
      this.#last = null;
    }
    const start = words.lead.exec(masked)?.[0].length ?? 0;
    const letters = masked.slice(start);
    if (letters.length < 3) return;
    const within = words.opensWithin.exec(letters);
    if (within !== null) {
      this.#openList(sentence, { start, end: start + within.index + within[0].length });
      this.#items(sentence, start + within.index + within[0].length);
    } else if (words.opens.test(letters)) this.#openList(sentence, { start, end: masked.length });
    else if (this.#clause(sentence) || this.#goesOn(sentence)) this.#closeList();
    else if (!this.#headingOf(sentence, start)) this.#items(sentence, start);
  }

  /** «The First Party shall:», «… in the following fields:». */
  #openList(sentence: Sentence, within: Span): void {
    const { words } = this.#context;
    const opening = sentence.written(within);
    const letters = sentence.masked.slice(within.start, within.end);
    if (words.permits.test(letters)) this.#open = { kind: 'nothing' };
    else if (words.ofFields.test(letters)) this.#open = { kind: 'fields', opening };
    else {
      const who = this.#meant.in(sentence, within, words.ownText.id);
      this.#open = { kind: 'deeds', who: who.length > 0 ? who : this.#meant.all(words.ownText.id, opening), opening, strict: who.length === 0 };
    }
  }

  /** A clause of its own ends a list, but for the one that holds all that was agreed. */
  #closeList(): void {
    if (this.#open.kind !== 'deeds' || !this.#open.strict) this.#open = { kind: 'nothing' };
  }

  /** Items one after the other in one line. */
  #items(sentence: Sentence, start: number): void {
    let from = start;
    for (const { 0: cut, index } of matchesOf(BETWEEN_ITEMS, sentence.masked.slice(start))) {
      this.#item(sentence, { start: from, end: start + index });
      from = start + index + cut.length;
    }
    this.#item(sentence, { start: from, end: sentence.masked.length });
  }

  /** «Obligations of the First Party», «Fields of cooperation»: what the items below it are. */
  #headingOf(sentence: Sentence, start: number): boolean {
    const { words } = this.#context;
    const letters = sentence.masked.slice(start);
    if (letters.split(' ').length > MOST_WORDS_OF_HEADING || /[.؛;]$/u.test(letters)) return false;
    const opening = { start: sentence.start, end: sentence.end };
    const duties = words.duties.exec(letters)?.groups?.['who'];
    if (duties !== undefined) {
      const at = start + letters.indexOf(duties);
      const who = this.#meant.in(sentence, { start: at, end: at + duties.length }, words.ownText.id);
      if (who.length > 0) this.#open = { kind: 'deeds', who, opening, strict: false };
      return true;
    }
    if (this.#open.kind !== 'nothing' || !words.ofFields.test(letters)) return false;
    this.#open = { kind: 'fields', opening };
    return true;
  }

  /** «The Second Party undertakes to …, and shall …». */
  #clause(sentence: Sentence): boolean {
    const { words } = this.#context;
    for (const rule of words.clauses) {
      const [match] = applyRule(rule, sentence);
      const what = match === undefined ? undefined : groupNamed(match.groups, 'what');
      if (match === undefined || what === undefined) continue;
      const who = groupNamed(match.groups, 'who');
      const named = who === undefined ? this.#meant.all(rule.id, match.evidence) : this.#meant.in(sentence, who, rule.id);
      if (named.length === 0 || words.procedure.test(sentence.masked.slice(what.start, what.end))) continue;
      this.#deeds({ match, force: this.#force }, what, named);
      this.#last = { rule, who: named };
      return true;
    }
    return false;
  }

  /** «It shall also …»: by whoever did the last deed. */
  #goesOn(sentence: Sentence): boolean {
    const { words } = this.#context;
    const told = this.#last === null ? null : words.sameDoer.exec(sentence.masked);
    const at = told?.indices?.groups?.['what'];
    if (this.#last === null || at === undefined || words.procedure.test(sentence.masked.slice(at[0], at[1]))) return false;
    const what = { start: at[0], end: at[1] };
    const { rule, who } = this.#last;
    const match: Match = { rule: rule.id, sentence, masked: what, evidence: { start: sentence.start, end: sentence.end }, groups: { what } };
    this.#deeds({ match, force: this.#force }, what, who.map(({ value }) => ({ value, basis: 'inferred', because: 'named-before', rule: rule.id, evidence: [match.evidence] })));
    return true;
  }

  /** The deeds of one clause, each by whoever is named at its verb, else by whoever was named before. */
  #deeds(told: Told, whole: Span, who: readonly Value<Key>[]): void {
    const { sentence, rule } = told.match;
    const letters = sentence.masked.slice(whole.start, whole.end);
    let [from, doer] = [0, who];
    for (const { 0: cut, index } of matchesOf(this.#context.words.again, letters)) {
      this.#add(told, { start: whole.start + from, end: whole.start + index }, doer);
      from = index + cut.length;
      const next = this.#meant.in(sentence, { start: whole.start + index, end: whole.start + from }, rule);
      if (next.length > 0) doer = next;
    }
    this.#add(told, { start: whole.start + from, end: whole.end }, doer);
  }

  #item(sentence: Sentence, { start, end }: Span): void {
    const { words, source } = this.#context;
    const open = this.#open;
    const mark = MARK_OF_ITEM.exec(sentence.masked.slice(start, end))?.[0].length ?? 0;
    const what = trimmed(sentence.masked, { start: start + mark, end });
    const letters = sentence.masked.slice(what.start, what.end);
    if (open.kind === 'nothing' || letters.length < 3 || words.procedure.test(letters) || words.permits.test(letters)) return;
    const length = letters.split(' ').length;
    if (open.kind === 'fields' && length <= MOST_WORDS_OF_FIELD && (length < FEWEST_WORDS_OF_DEED || !words.deed.test(letters))) {
      const written = sentence.written(what);
      const phrase = textOf(source, written);
      if (this.#fields.length < MOST_FIELDS) this.#fields.push({ value: { words: phrase, code: this.#context.codesOf(phrase).field }, basis: 'stated', rule: words.ownText.id, evidence: [written] });
      return;
    }
    if ((open.kind === 'fields' || open.strict) && !words.deed.test(letters)) return;
    const who = open.kind === 'fields' ? this.#meant.all(words.ownText.id, open.opening) : open.who;
    const match: Match = { rule: words.ownText.id, sentence, masked: what, evidence: sentence.written(what), groups: { what } };
    this.#add({ match, force: open.kind === 'fields' ? 'intention' : this.#force, opening: open.opening }, what, who);
  }

  #add({ match, force, opening }: Told, within: Span, responsible: readonly Value<Key>[]): void {
    const { sentence, rule } = match;
    const what = trimmed(sentence.masked, within);
    const written = sentence.written(what);
    if (what.end <= what.start || written.end - written.start < FEWEST_LETTERS || this.#commitments.length >= MOST_DEEDS) return;
    const evidence = [...(opening === undefined ? [] : [opening]), match.evidence];
    this.#commitments.push({
      segment: sentence.segment,
      evidence,
      rule,
      responsible,
      text: { value: textOf(this.#context.source, written), basis: 'stated', rule, evidence: [written] },
      force: { value: force, basis: 'stated', rule, evidence },
      due: this.#context.dueIn(match, what),
      source: null,
    });
  }
}

interface Told {
  readonly match: Match;
  readonly force: CommitmentFinding['force']['value'];
  /** The line that opens the list of which this is an item. */
  readonly opening?: Span;
}

/** Without what stands around the words: blanks, commas, the «and» at the end of an item. */
function trimmed(masked: string, { start, end }: Span): Span {
  const letters = masked.slice(start, end);
  const before = /^[\s"'،,:]*/u.exec(letters)?.[0].length ?? 0;
  const after = letters.replace(/[\s.؛;،,:"]+(?:(?:و|and|et)[\s.؛;،,:]*)?$/u, '').length;
  return { start: start + before, end: Math.max(start + before, start + after) };
}
