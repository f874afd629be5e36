import type { OrganisationFinding, Value } from '../../reading.ts';
import { sourceSpan } from '../../text/folded.ts';
import { addAll, smallest } from '../../text/lists.ts';
import { type Span, textOf } from '../../text/span.ts';
import { Taken } from '../../text/taken.ts';
import type { LatinLanguage } from '../language.ts';
import type { TextView } from '../text-view.ts';
import { parentInAuthority } from './authority-names.ts';
import { bareWords } from './bare-words.ts';
import type { Body } from './body.ts';

/** One body with all the places where it is named. */
interface Group {
  readonly bodies: Body[];
  /** Other mentions: an acronym alone. */
  readonly others: Span[];
  authority: string | null;
}

/** Words at the head of a name that a headline leaves out. */
const RANKS: ReadonlySet<string> = new Set(['national', 'royal', 'federal', 'general', 'central', 'public', 'higher']);

/** The bodies of a text, each once, and which of them is meant at a place. */
export interface Gathered {
  readonly findings: readonly OrganisationFinding[];
  keyOf(body: Body): string | null;
  /** Mentions by another name, which are not yet bodies of their own. */
  readonly others: readonly { readonly stretch: Span; readonly key: string }[];
}

/** Joins the places where the same body is named, under its full name, its short names and its acronym. */
export class BodyGatherer {
  readonly #view: TextView;
  readonly #code: string;
  readonly #language: LatinLanguage;
  readonly #segmentAt: (offset: number) => number;
  readonly #words = new Map<Body, readonly string[]>();
  #groups: Group[] = [];

  constructor(view: TextView, language: LatinLanguage, segmentAt: (offset: number) => number) {
    this.#view = view;
    this.#language = language;
    this.#code = language.code;
    this.#segmentAt = segmentAt;
  }

  gather(bodies: readonly Body[]): Gathered {
    this.#groupBySameName(bodies);
    this.#joinSameWords();
    this.#joinAliases();
    this.#joinShortNames();
    this.#nameAtHome();
    this.#findAcronyms(bodies);
    return this.#findings();
  }

  #nameOf(body: Body): string {
    return body.composed ?? textOf(this.#view.source, sourceSpan(this.#view.folded, body.name));
  }

  /** The words of its name; asked for again with every other name that may be the same. */
  #wordsOf(body: Body): readonly string[] {
    const words = this.#words.get(body) ?? bareWords(this.#nameOf(body));
    this.#words.set(body, words);
    return words;
  }

  #keyed(body: Body): string {
    if (body.authority !== null) return body.authority;
    const { parent, name, composed } = body;
    const isWithin = composed === null && parent !== null && parent.authority !== null && parent.name.start > name.start && parent.name.end === name.end;
    // «Conference … of ECOWAS», «Conference … of the Economic Community of West African States»: whose it is, by any of its names.
    const own = isWithin && parent !== null ? textOf(this.#view.source, sourceSpan(this.#view.folded, { start: name.start, end: parent.name.start })) : this.#nameOf(body);
    // «National Commission for Human Rights», «National Human Rights Commission»: the same words in another order.
    return [...bareWords(own).toSorted(), ...(isWithin && parent !== null ? [`@${parent.authority}`] : [])].join(' ');
  }

  #groupBySameName(bodies: readonly Body[]): void {
    const known = new Map<string, Group>();
    // a body named on every line of a long list stands in thousands of places
    const places = new Set<string>();
    for (const body of bodies) {
      const key = this.#keyed(body);
      const group = known.get(key) ?? { bodies: [], others: [], authority: body.authority };
      if (group.bodies.length === 0) this.#groups.push(group);
      known.set(key, group);
      const place = `${body.name.start}-${body.name.end} ${key}`;
      if (!places.has(place)) group.bodies.push(body);
      places.add(place);
    }
  }

  /** A name in the headline, and the same with an acronym by which the authority file knows it. */
  #joinSameWords(): void {
    const known = new Map<string, Group>();
    for (const group of this.#groups) if (group.authority !== null) for (const body of group.bodies) known.set(this.#wordsOf(body).join(' '), group);
    for (const group of this.#groups) {
      const [first] = group.bodies;
      const twin = group.authority !== null || first === undefined ? undefined : known.get(this.#wordsOf(first).join(' '));
      // «Council of Ministers» of one State is not that of another
      if (twin !== undefined && first !== undefined && first.parent === null) this.#join(group, twin);
    }
  }

  /** «(AICHR)» after the full name, and «AICHR» read elsewhere, are one body. */
  #joinAliases(): void {
    const joined = new Set<Group>();
    for (const group of this.#groups) {
      for (const alias of group.bodies.flatMap(({ aliases }) => aliases)) {
        // each may bear the other's name in brackets: what was joined takes nothing in
        if (joined.has(group)) break;
        const words = bareWords(this.#view.text.slice(alias.start, alias.end)).join(' ');
        const other = this.#groups.find((one) => one !== group && one.bodies.some((body) => this.#wordsOf(body).join(' ') === words));
        if (other === undefined) continue;
        this.#join(other, group);
        joined.add(other);
      }
    }
  }

  #join(from: Group, into: Group): void {
    addAll(into.others, from.others);
    addAll(into.bodies, from.bodies);
    into.authority ??= from.authority;
    this.#groups = this.#groups.filter((group) => group !== from);
  }

  /** «the Arab Fund» for «Arab Fund for Economic Development»: the same first words, one body only that begins so. */
  #joinShortNames(): void {
    const named = this.#namedByTwoWords();
    const states = new Set(this.#groups.flatMap(({ bodies }) => bodies.flatMap((body) => (body.state ? [this.#wordsOf(body).join(' ')] : []))));
    const joined = new Map<Group, Group>();
    const isNow = (group: Group): Group => {
      let now = group;
      for (let into = joined.get(now); into !== undefined; into = joined.get(now)) now = into;
      return now;
    };
    for (const short of this.#groups) {
      const first = short.bodies[0];
      if (first === undefined || short.authority !== null || first.state) continue;
      const words = this.#wordsOf(first);
      if (words.length < 2) continue;
      const like = named.get(words.slice(0, 2).join(' ')) ?? [];
      const fuller = new Set(like.filter(({ full }) => this.#isFuller(full, words.join(' '), states)).map(({ group }) => isNow(group)));
      fuller.delete(short);
      const [into] = fuller;
      if (into === undefined || fuller.size > 1) continue;
      this.#join(short, into);
      joined.set(short, into);
    }
  }

  /** Names by the two words with which they begin, and by the two behind their first: a long list has thousands, which cannot each be held against all. */
  #namedByTwoWords(): ReadonlyMap<string, readonly { readonly group: Group; readonly full: readonly string[] }[]> {
    const named = new Map<string, { group: Group; full: readonly string[] }[]>();
    for (const group of this.#groups) {
      for (const body of group.bodies) {
        if (body.state) continue;
        const full = this.#wordsOf(body);
        for (const pair of new Set([full.slice(0, 2).join(' '), full.slice(1, 3).join(' ')])) {
          const those = named.get(pair) ?? [];
          named.set(pair, those);
          those.push({ group, full });
        }
      }
    }
    return named;
  }

  /** «State Council» is the beginning of its full name, or what follows the State in it, or the rank: «Oman State Council», «National Harbour Authority». */
  #isFuller(full: readonly string[], short: string, states: ReadonlySet<string>): boolean {
    const name = full.join(' ');
    if (name.startsWith(`${short} `)) return true;
    const [state = ''] = full;
    return name === `${state} ${short}` && (this.#language.adjectives.has(state) || states.has(state) || RANKS.has(state));
  }

  /** «the Moroccan Ministry of Foreign Affairs», or the only one of its name whose State the text names: the body of that State in the authority file. */
  #nameAtHome(): void {
    const named = new Set(this.#groups.flatMap(({ bodies, authority }) => (bodies.some(({ state }) => state) && authority !== null ? [authority] : [])));
    for (const group of this.#groups) {
      if (group.authority !== null) continue;
      const id = group.bodies.map((body) => this.#atHome(body, named)).find((found) => found !== null) ?? null;
      group.authority = id;
      const twin = id === null ? undefined : this.#groups.find((other) => other !== group && other.authority === id);
      if (twin !== undefined) this.#join(group, twin);
    }
  }

  #atHome(body: Body, named: ReadonlySet<string>): string | null {
    const words = this.#wordsOf(body);
    const adjective = words.find((word) => this.#language.adjectives.has(word));
    const owner = body.parent?.state === true ? body.parent.authority : null;
    const told = adjective === undefined ? owner : (this.#language.adjectives.get(adjective) ?? owner);
    const own = body.parent?.state === true ? bareWords(this.#writtenOf(body.parent.name)) : [];
    const bare = words.filter((word, at) => word !== adjective && !(own.length > 0 && at >= words.length - own.length && own.includes(word))).join(' ');
    const homes = this.#language.atHome.get(bare);
    if (homes === undefined) return null;
    if (told !== null) return homes.get(told) ?? null;
    // «NIHR», known to be Bahrain's, and «National Institution for Human Rights» in one text
    const called = [...homes].filter(([, id]) => this.#groups.some(({ authority }) => authority === id));
    if (called.length === 1) return called[0]?.[1] ?? null;
    const meant = [...homes].filter(([state]) => named.has(state));
    return meant.length === 1 && body.kind === 'nhri' ? (meant[0]?.[1] ?? null) : null;
  }

  /** Acronyms given in brackets, where they stand alone. */
  #findAcronyms(bodies: readonly Body[]): void {
    const taken = new Taken(this.#view.text.length, bodies.map(({ whole }) => whole));
    const owners = new Map<string, Group>();
    for (const group of this.#groups) for (const alias of group.bodies.flatMap(({ aliases }) => aliases)) owners.set(this.#writtenOf(alias), group);
    for (const [at, token] of this.#view.tokens.entries()) {
      if (!token.capital || taken.meets(token)) continue;
      const owner = owners.get(this.#view.written(at)) ?? null;
      if (owner !== null) owner.others.push({ start: token.start, end: token.end });
    }
  }

  #writtenOf(span: Span): string {
    return textOf(this.#view.source, sourceSpan(this.#view.folded, span));
  }

  #findings(): Gathered {
    const keys = new Map<Body, string>();
    const ordered = this.#groups.map((group) => ({ group, first: smallest(group.bodies.map(({ name }) => name.start)) })).sort((a, b) => a.first - b.first);
    ordered.forEach(({ group }, index) => group.bodies.forEach((body) => keys.set(body, `organisation:${index + 1}`)));
    const byPlace = new Map([...keys].map(([{ name }, key]) => [`${name.start} ${name.end}`, key] as const));
    const byAuthority = new Map(ordered.flatMap(({ group }, index) => (group.authority === null ? [] : [[group.authority, `organisation:${index + 1}`] as const])));
    const keyOf = (body: Body): string | null => keys.get(body) ?? byPlace.get(`${body.name.start} ${body.name.end}`) ?? null;
    const findings = ordered.map(({ group, first }, index) => this.#finding(group, { key: `organisation:${index + 1}`, segment: this.#segmentAt(first), keyOf, byAuthority }));
    return { findings, keyOf, others: ordered.flatMap(({ group }, index) => group.others.map((stretch) => ({ stretch, key: `organisation:${index + 1}` }))) };
  }

  #finding(group: Group, place: { key: string; segment: number; keyOf: (body: Body) => string | null; byAuthority: ReadonlyMap<string, string> }): OrganisationFinding {
    const bodies = [...group.bodies].sort((a, b) => a.name.start - b.name.start);
    const fullest = bodies.reduce((best, body) => (this.#weight(body) > this.#weight(best) ? body : best));
    const name = this.#nameValue(fullest);
    const variants = new Map<string, Value<string>>();
    for (const body of bodies) if (!body.rule.endsWith('nationality')) this.#addVariant(variants, name.value, this.#nameValue(body));
    for (const alias of [...bodies.flatMap(({ aliases }) => aliases), ...group.others]) {
      this.#addVariant(variants, name.value, { value: this.#writtenOf(alias), basis: 'stated', rule: `${this.#code}/organisations/other-name`, evidence: [sourceSpan(this.#view.folded, alias)] });
    }
    const kind = bodies.find((body) => body.kind !== null)?.kind ?? null;
    return {
      key: place.key,
      segment: place.segment,
      evidence: name.evidence,
      rule: fullest.rule,
      name,
      variants: [...variants.values()],
      kind: kind === null ? null : { value: kind, basis: 'inferred', because: group.authority === null ? 'head-noun' : 'authority', rule: fullest.rule, evidence: name.evidence },
      parent: this.#parent(bodies, group, place),
      authority: group.authority,
      mentions: [...bodies.map((body) => body.name), ...group.others].sort((a, b) => a.start - b.start).map((span) => sourceSpan(this.#view.folded, span)),
    };
  }

  #addVariant(variants: Map<string, Value<string>>, name: string, value: Value<string>): void {
    if (value.value !== name && !variants.has(value.value)) variants.set(value.value, value);
  }

  /** A full name before an acronym, and a name before an adjective. */
  #weight(body: Body): number {
    // Of a name in the capitals of a title and the same as it is written, the latter.
    const inCapitals = /^\P{Ll}{9,}$/u.test(this.#nameOf(body)) ? 0.5 : 0;
    return body.rule.endsWith('nationality') ? 0 : this.#wordsOf(body).length - inCapitals;
  }

  #nameValue(body: Body): Value<string> {
    const evidence = [sourceSpan(this.#view.folded, body.name)];
    return body.composed === null
      ? { value: this.#nameOf(body), basis: 'stated', rule: body.rule, evidence }
      : { value: body.composed, basis: 'inferred', because: body.rule.endsWith('nationality') ? 'nationality' : 'written-joined', rule: body.rule, evidence };
  }

  #parent(bodies: readonly Body[], group: Group, place: { key: string; keyOf: (body: Body) => string | null; byAuthority: ReadonlyMap<string, string> }): Value<string> | null {
    for (const body of bodies) {
      const key = body.parent === null ? null : place.keyOf(body.parent);
      if (key !== null && key !== place.key) return { value: key, basis: 'stated', rule: `${this.#code}/organisations/part-of-body`, evidence: [sourceSpan(this.#view.folded, body.whole)] };
    }
    const parent = group.authority === null ? null : parentInAuthority(group.authority);
    const key = parent === null ? undefined : place.byAuthority.get(parent);
    const [first] = bodies;
    return key === undefined || first === undefined ? null : { value: key, basis: 'inferred', because: 'authority', rule: first.rule, evidence: [sourceSpan(this.#view.folded, first.name)] };
  }
}
