import type { Span } from '../../../text/span.ts';
import { addAll } from '../../../text/lists.ts';
import { fold } from '../letters/fold.ts';
import type { Body } from './body.ts';
import { NO_RECORD, shortNameOfState, stateOfNationality } from './known-names.ts';
import { addsNationality, bareWords, isLooselyShortFor, isShortFor, isSpellingOf } from './names-alike.ts';
import { NearSpellings } from './near-spellings.ts';
import { quotedThatActs } from './quoted-that-acts.ts';
import { kingdomMeant, stateGoverned } from './one-government.ts';

/** One body with all the places where it is named. */
export interface Group {
  readonly bodies: Body[];
  /** Other mentions: an acronym alone, a name in quotes. */
  readonly others: Span[];
  authority: string | null;
  /** Told by the State that the document names beside it. */
  atHome?: true;
}

/** What is found under a word. */
class Index<T> {
  readonly #under = new Map<string, Set<T>>();

  add(word: string, one: T): void {
    const known = this.#under.get(word);
    if (known === undefined) this.#under.set(word, new Set([one]));
    else known.add(one);
  }

  of(word: string): ReadonlySet<T> {
    return this.#under.get(word) ?? new Set();
  }
}

/** Of more with one head noun none is told by loose words. */
const MOST_ALIKE = 40;

/** So many letters may stand between two that deal with each other. */
const LONGEST_DEAL = 60;
const DEALS_WITH = /^["')]*(?:[^.؛:\n]* )?(?:(?<=^["')]* )و|مع |و?بين )["'(]*$/u;

function headOf(letters: string): string {
  return letters.slice(0, letters.includes(' ') ? letters.indexOf(' ') : letters.length);
}

/** ««أدبي الباحة»» for «نادي الباحة الأدبي»: in quotes its words may stand in another order. */
function holdsAll(full: readonly string[], words: readonly string[]): boolean {
  return full.length > words.length && words.every((word) => full.slice(1).includes(word));
}

/** Joins groups that name the same body in several ways: by an alias, in another spelling, in short. */
export class GroupJoiner {
  #groups: Group[];
  readonly #text: string;
  readonly #wordsOf: (body: Body) => readonly string[];
  /** Groups that went into others. */
  readonly #into = new Map<Group, Group>();
  /** The order of the groups. */
  readonly #places: ReadonlyMap<Group, number>;
  /** The States that the text names, and those by whose adjectives its bodies are named. */
  #states: ReadonlySet<string> | null = null;

  constructor(groups: readonly Group[], { text, wordsOf }: { readonly text: string; readonly wordsOf: (body: Body) => readonly string[] }) {
    this.#groups = [...groups];
    this.#text = text;
    this.#wordsOf = wordsOf;
    this.#places = new Map(groups.map((group, at) => [group, at]));
  }

  joined(): Group[] {
    this.#joinAliases();
    this.#joinGovernments();
    this.#joinSpellings();
    this.#joinShortNames();
    this.#joinLooselyShort();
    this.#joinQuoted();
    return this.#groups;
  }

  /** «(إيسيسكو)» after the full name, and «الإيسيسكو» elsewhere, are one body. */
  #joinAliases(): void {
    const joined = new Set<Group>();
    const called = new Index<Group>();
    for (const group of this.#groups) for (const body of group.bodies) for (const words of this.#calls(body)) called.add(words, group);
    for (const group of this.#groups) {
      for (const alias of group.bodies.flatMap((body) => body.aliases)) {
        if (joined.has(group)) break;
        const words = bareWords(this.#text.slice(alias.start, alias.end)).join(' ');
        // «جمعية عناية» of «الجمعية الخيرية … (عناية)»
        for (const name of [words, `${this.#headOf(group)} ${words}`]) {
          const other = this.#firstOf(called.of(name), group);
          if (other === null) continue;
          this.#join(other, group);
          joined.add(other);
        }
      }
    }
    this.#joinSameAlias();
    this.#leaveJoined();
  }

  #headOf({ bodies: [first] }: Group): string {
    return first === undefined ? '' : (this.#wordsOf(first)[0] ?? '');
  }

  /** «منظمة الأغذية والزراعة /فاو/» and «منظمة الأغذية العالمية (الفاو)»: two names of one kind with one acronym. */
  #joinSameAlias(): void {
    const named = new Map<string, Group>();
    for (const one of this.#groups) {
      for (const body of one.bodies) {
        for (const alias of body.aliases) {
          const key = `${this.#wordsOf(body)[0] ?? ''} ${bareWords(this.#text.slice(alias.start, alias.end)).join(' ')}`;
          const [group, other] = [this.#asJoined(one), this.#asJoined(named.get(key) ?? one)];
          if (other !== group && (group.authority === null || other.authority === null || group.authority === other.authority)) this.#join(group, other);
          else named.set(key, group);
        }
      }
    }
  }

  /** «حكومة المملكة العربية السعودية» and «الحكومة السعودية»: a State has one government. */
  #joinGovernments(): void {
    const governing = new Map<string, Group>();
    for (const group of this.#groups) {
      const [first] = group.bodies;
      const state = first === undefined || first.state ? null : stateGoverned(this.#wordsOf(first), this.#text.slice(first.name.end, first.longer?.end ?? first.name.end));
      const other = state === null ? undefined : governing.get(state);
      if (state !== null && other === undefined) governing.set(state, group);
      else if (other !== undefined && (group.authority === null || other.authority === null || group.authority === other.authority)) this.#join(group, other);
    }
    for (const group of this.#groups) {
      const [first] = group.bodies;
      const kingdom = first === undefined || first.state ? null : kingdomMeant(this.#wordsOf(first), new Set(governing.keys()));
      const other = kingdom === null ? undefined : governing.get(kingdom);
      if (other !== undefined && other !== group) this.#join(group, other);
    }
    this.#leaveJoined();
  }

  /** What a body may be called where it is an alias of another: all its words; «شركة «إيجاس»», which bears the name in brackets too, is called so and nothing else. */
  #calls(body: Body): readonly string[] {
    const own = this.#wordsOf(body);
    return [own.join(' '), ...(body.authority === null && own.length > 1 && body.aliases.length > 0 ? [own.slice(1).join(' ')] : [])];
  }

  /** The first of the groups as they are now joined, but for this one. */
  #firstOf(groups: Iterable<Group>, but: Group): Group | null {
    let first: Group | null = null;
    for (const one of groups) {
      const group = this.#asJoined(one);
      if (group !== but && (first === null || this.#place(group) < this.#place(first))) first = group;
    }
    return first;
  }

  #join(from: Group, into: Group): void {
    addAll(into.bodies, from.bodies);
    into.authority ??= from.authority;
    this.#into.set(from, into);
  }

  #leaveJoined(): void {
    this.#groups = this.#groups.filter((group) => !this.#into.has(group));
  }

  #asJoined(group: Group): Group {
    let now = group;
    for (let into = this.#into.get(now); into !== undefined; into = this.#into.get(now)) now = into;
    return now;
  }

  #place(group: Group): number {
    return this.#places.get(group) ?? 0;
  }

  /** Of very many bodies with one head noun each is compared with its likes only. */
  #joinSpellings(): void {
    const named = this.#groups.flatMap((owner) => owner.bodies.filter(({ state }) => !state).map((body) => ({ letters: this.#wordsOf(body).join(' '), owner })));
    const byHead = new Map([...Map.groupBy(named, ({ letters }) => headOf(letters))].map(([head, names]) => [head, new NearSpellings(names)] as const));
    for (const group of this.#groups) {
      const first = group.bodies[0];
      if (first === undefined || first.state || group.authority !== null) continue;
      const words = this.#wordsOf(first);
      const near = byHead.get(words[0] ?? '')?.near(words.join(' ')) ?? [];
      const spelt = near.filter(({ owner, letters }) => this.#asJoined(owner) !== group && isSpellingOf(words, letters.split(' ')));
      const other = this.#firstOf(spelt.map(({ owner }) => owner), group);
      if (other !== null) this.#join(group, other);
    }
    this.#leaveJoined();
  }

  #length({ bodies: [first] }: Group): number {
    return first === undefined ? 0 : this.#wordsOf(first).length;
  }

  #joinShortNames(): void {
    const holding = new Index<Group>();
    for (const group of this.#groups) {
      // a word in the fuller name may have a particle before it
      for (const body of group.bodies) for (const word of this.#wordsOf(body)) for (const form of [word, word.slice(1)]) holding.add(form, group);
    }
    // The longer first: what is short for two names that are one is then short for one.
    for (const short of [...this.#groups].sort((a, b) => this.#length(b) - this.#length(a))) {
      const first = short.bodies[0];
      if (first === undefined || (short.authority !== null && !short.authority.startsWith(NO_RECORD) && !this.#isInHeadlineAlone(short)) || first.state) continue;
      const words = this.#wordsOf(first);
      const holders = words.map((word) => (word.startsWith('ل') ? new Set([...holding.of(word), ...holding.of(word.slice(1))]) : holding.of(word)));
      const rarest = holders.reduce((best, groups) => (groups.size < best.size ? groups : best), holding.of(words[0] ?? ''));
      const candidates = new Set([...rarest].map((group) => this.#asJoined(group)));
      const fuller = [...candidates].filter((group) => group !== short && !group.bodies.some((body) => body.state) && group.bodies.some((body) => isShortFor(words, this.#wordsOf(body))));
      const into = fuller[0];
      if (into === undefined || fuller.length > 1) continue;
      const full = into.bodies.find((body) => isShortFor(words, this.#wordsOf(body)));
      if (full === undefined) continue;
      const ofState = stateOfNationality(this.#wordsOf(full).at(-1) ?? '');
      const laterAndForeign = full.name.start > first.name.start && addsNationality(words, this.#wordsOf(full)) && !this.#isOnlyState(ofState);
      if (laterAndForeign || this.#isOfAnotherState(first, ofState) || this.#dealWithEachOther(short, into)) continue;
      // what the short name alone would stand for is not meant
      short.authority = null;
      this.#join(short, into);
    }
    this.#leaveJoined();
  }

  /** «وزارة الصحة ووزارة الصحة التونسية», «وزارة الصحة … مع وزارة الصحة التونسية»: nobody deals with itself. */
  #dealWithEachOther(short: Group, full: Group): boolean {
    return short.bodies.some(({ name: one }) => full.bodies.some(({ name: other }) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      const between = second.start - first.end;
      return between > 0 && between <= LONGEST_DEAL && DEALS_WITH.test(this.#text.slice(first.end, second.start));
    }));
  }

  /** A headline puts the words of a name in another order. */
  #joinLooselyShort(): void {
    const byHead = Map.groupBy(this.#groups.filter(({ bodies }) => bodies.some(({ state }) => !state)), ({ bodies: [first] }) => (first === undefined ? '' : (this.#wordsOf(first)[0] ?? '')));
    for (const alike of byHead.values()) {
      if (alike.length < 2 || alike.length > MOST_ALIKE) continue;
      for (const short of alike) {
        const [first] = short.bodies;
        if (first === undefined || short.authority !== null) continue;
        const fuller = alike.filter((other) => other !== short && this.#asJoined(other) === other && other.bodies.some((body) => isLooselyShortFor(this.#wordsOf(first), this.#wordsOf(body))));
        if (fuller[0] !== undefined && fuller.length === 1) this.#join(short, fuller[0]);
      }
    }
    this.#leaveJoined();
  }

  /** ««التجارة» توقع …» for «وزارة التجارة …»: words of a fuller name, in quotes alone. */
  #joinQuoted(): void {
    for (const group of this.#groups) {
      const [first] = group.bodies;
      if (first === undefined || group.bodies.some(({ rule }) => rule !== quotedThatActs.id)) continue;
      const words = this.#wordsOf(first);
      const owners = this.#groups.filter((other) => other !== group && other.bodies.some((body) => !body.state && holdsAll(this.#wordsOf(body), words)));
      if (owners[0] !== undefined && owners.length === 1) this.#join(group, owners[0]);
    }
    this.#leaveJoined();
  }

  /** A headline shortens names: «مجلس حقوق الإنسان» of the United Nations may be «المجلس الوطني لحقوق الإنسان» of the story. */
  #isInHeadlineAlone({ bodies }: Group): boolean {
    const end = this.#text.indexOf('\n');
    return bodies.every(({ whole }) => whole.end <= end);
  }

  /** Whether the text tells of this State alone: then «مجلس النواب» before «مجلس النواب المصري» is the same. */
  #isOnlyState(state: string | null): boolean {
    this.#states ??= new Set(this.#groups.flatMap(({ bodies }) => bodies.flatMap((body) => (body.state ? (body.authority ?? []) : (stateOfNationality(this.#wordsOf(body).at(-1) ?? '') ?? [])))));
    return state !== null && [...this.#states].every((one) => one === state);
  }

  /** «الهيئة الوطنية في الأردن» is not short for «الهيئة الوطنية لحقوق الإنسان الجزائرية». */
  #isOfAnotherState({ name, longer }: Body, state: string | null): boolean {
    const own = state === null ? null : shortNameOfState(state);
    return longer !== null && longer !== undefined && own !== null && !this.#text.slice(name.end, longer.end).includes(fold(own));
  }
}
