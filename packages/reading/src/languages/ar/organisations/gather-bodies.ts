import type { OrganisationKind } from '@mithaq/register/vocabulary';
import type { OrganisationFinding, Value } from '../../../reading.ts';
import { sourceSpan } from '../../../text/folded.ts';
import { addAll, smallest } from '../../../text/lists.ts';
import { matchesOf } from '../../../text/matches.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { Taken } from '../../../text/taken.ts';
import { fold } from '../letters/fold.ts';
import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';
import { parentInAuthority } from './known-parents.ts';
import { wordSet } from '../words/word-set.ts';
import { NO_RECORD } from './known-names.ts';
import { bodyAtHome } from './whose-body.ts';
import { type Group, GroupJoiner } from './join-groups.ts';
import { bareWords, isPartOfName } from './names-alike.ts';
import { isOfKingdom } from './one-government.ts';

/** Organs that every body may have: alone they name none. */
const ownerless = wordSet(['الأمانة العامة', 'الإدارة العامة']);

const QUOTED = /"(?<inside>[^"\n]{3,60})"/gu;

/** A State supposed from an adjective: the text does not call it so. */
const BY_ADJECTIVE = 'ar/organisations/state-by-nationality';

/** «وكالة الأنباء …», «الوكالة العمانية للأنباء», «وكالة «…»»: an outlet, though the head noun is that of any agency. */
function kindOf(body: Body, name: string): OrganisationKind | null {
  return body.kind === 'agency' && (isNewsAgency(name) || /^(?:ال)?وكاله .*(?<![ء-ي])(?:ال|لل)?(?:انباء|اخبار)(?![ء-ي])|^وكاله "/u.test(fold(name))) ? 'media' : body.kind;
}

/** News agencies by their short names, as they stand before a story. */
const AGENCIES_OF_NEWS = wordSet([
  'الأناضول', 'رويترز', 'سبوتنيك', 'سونا', 'وفا', 'بترا', 'كونا', 'شينخوا', 'واس', 'وام', 'قنا', 'بنا', 'سانا', 'سبأ', 'إرنا', 'تسنيم', 'فارس', 'مهر',
  'نوفوستي', 'إنترفاكس', 'تاس', 'بلومبرغ', 'فرانس', 'أسوشيتد', 'أسوشييتد', 'نوفا', 'آكي', 'إفي', 'يونهاب', 'كيودو', 'أنسا', 'معا', 'صفا', 'شهاب',
  'عمون', 'خبر', 'شفق', 'إينا', 'المغرب', 'الأخبار',
]);

/** «وكالة الأناضول»: by the name that it goes by. */
function isNewsAgency(name: string): boolean {
  const [head, called = ''] = fold(name).split(/[^\p{L}]+/u);
  return head === 'وكاله' && AGENCIES_OF_NEWS.has(called);
}

/** The bodies of a text, each once, and which of them is meant at a place. */
export interface Gathered {
  readonly findings: readonly OrganisationFinding[];
  /** The key of the finding that a mention stands for. */
  keyOf(body: Body): string | null;
  /** Mentions by another name, which are not yet bodies of their own. */
  readonly others: readonly { readonly stretch: Span; readonly key: string }[];
}

/** Joins the places where the same body is named, under its full name, its short names and its acronym. */
export class BodyGatherer {
  readonly #view: TextView;
  readonly #segmentAt: (offset: number) => number;
  #groups: Group[] = [];
  readonly #words = new Map<Body, readonly string[]>();
  /** Ministries of several States that bear one name, each with its State. */
  readonly #withState = new Map<Body, Span>();

  constructor(view: TextView, segmentAt: (offset: number) => number) {
    this.#view = view;
    this.#segmentAt = segmentAt;
  }

  gather(bodies: readonly Body[]): Gathered {
    this.#tellApart(bodies);
    this.#groupBySameName(bodies);
    this.#groups = new GroupJoiner(this.#groups, { text: this.#view.text, wordsOf: (body) => this.#wordsOf(body) }).joined();
    this.#tellByState();
    this.#findOtherMentions(bodies);
    return this.#findings();
  }

  /** «وزارة الصحة في تونس» and «وزارة الصحة بليبيا»: ministries of one name are told by the State beside each. */
  #tellApart(bodies: readonly Body[]): void {
    const sameName = Map.groupBy(bodies.filter(({ kind, authority, longer }) => kind === 'ministry' && authority === null && longer !== null && longer !== undefined), (body) => this.#wordsOf(body).join(' '));
    for (const alike of sameName.values()) {
      const states = new Set(alike.map(({ longer, name }) => (longer === undefined || longer === null ? '' : this.#view.text.slice(name.end, longer.end).replace(/^ (?:في |ب)/u, ''))));
      if (states.size < 2) continue;
      for (const body of alike) if (body.longer !== undefined && body.longer !== null) this.#withState.set(body, body.longer);
      for (const body of alike) this.#words.delete(body);
    }
  }

  #spanOf(body: Body): Span {
    return this.#withState.get(body) ?? body.name;
  }

  #nameOf(body: Body): string {
    return body.composed ?? textOf(this.#view.source, sourceSpan(this.#view.folded, this.#spanOf(body)));
  }

  #wordsOf(body: Body): readonly string[] {
    const known = this.#words.get(body);
    if (known !== undefined) return known;
    const words = bareWords(fold(this.#nameOf(body)));
    this.#words.set(body, words);
    return words;
  }

  #groupBySameName(bodies: readonly Body[]): void {
    const known = new Map<string, Group>();
    const placed = new Set<string>();
    // «حركتي كذا وحماس»: put together, it is the known name.
    const authorities = new Map(bodies.flatMap((body) => (body.authority === null || body.state ? [] : [[this.#wordsOf(body).join(' '), body.authority] as const])));
    for (const body of bodies) {
      const words = this.#wordsOf(body).join(' ');
      const key = body.authority ?? authorities.get(words) ?? words;
      const group = known.get(key) ?? { bodies: [], others: [], authority: body.authority ?? authorities.get(words) ?? null };
      if (group.bodies.length === 0) this.#groups.push(group);
      known.set(key, group);
      // The same words may have been read twice: alone, and as part of an office.
      const place = `${key} ${body.name.start} ${body.name.end}`;
      if (!placed.has(place)) group.bodies.push(body);
      placed.add(place);
    }
  }

  #tellByState(): void {
    const named = new Set(this.#groups.flatMap(({ authority }) => authority ?? []));
    for (const group of this.#groups) {
      const id = group.authority === null ? group.bodies.map((body) => bodyAtHome(fold(this.#nameOf(body)), named)).find((one) => one !== null) : null;
      if (id === null || id === undefined) continue;
      group.authority = id;
      group.atHome = true;
    }
  }

  /** Aliases that stand alone, and quoted parts of a name. */
  #findOtherMentions(bodies: readonly Body[]): void {
    const aliases = new Map<string, Group>();
    for (const group of this.#groups) {
      for (const body of group.bodies) for (const alias of body.aliases) aliases.set(this.#view.text.slice(alias.start, alias.end), group);
    }
    const taken = new Taken(this.#view.text.length, bodies.map((body) => body.whole));
    const named = new Taken(this.#view.text.length);
    for (const [alias, group] of aliases) {
      if (alias.length <= 2) continue;
      const places = this.#standing(alias).filter((span) => !taken.meets(span));
      for (const place of places) named.add(place);
      addAll(group.others, places);
    }
    for (const { span, words } of this.#quoted()) {
      if (taken.meets(span) || named.meets(span)) continue;
      const owners = this.#groups.filter((group) => group.bodies.some((body) => !body.state && isPartOfName(words, this.#wordsOf(body))));
      if (owners.length !== 1) continue;
      owners[0]?.others.push(span);
      named.add(span);
    }
  }

  /** Where a name stands as a whole word, with an article or a particle at most. */
  #standing(name: string): readonly Span[] {
    const { text } = this.#view;
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = /(?:^|[^\p{L}\p{N}])(?:[وفبلك]{0,2}|[وف]?[بلك]?ال|[وف]?لل)$/u.exec(text.slice(Math.max(0, at - 6), at));
      if (before !== null && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) spans.push({ start: at, end: at + name.length });
    }
    return spans;
  }

  #quoted(): readonly { span: Span; words: readonly string[] }[] {
    return [...matchesOf(QUOTED, this.#view.text)].map((found) => {
      const span = { start: found.index + 1, end: found.index + found[0].length - 1 };
      return { span, words: bareWords(found.groups?.['inside'] ?? '') };
    });
  }

  #findings(): Gathered {
    const keys = new Map<Body, string>();
    const ordered = this.#groups.map((group) => ({ group, first: smallest(group.bodies.map(({ name }) => name.start)) })).sort((a, b) => a.first - b.first);
    ordered.forEach(({ group }, index) => group.bodies.forEach((body) => keys.set(body, `organisation:${index + 1}`)));
    const keyOf = (body: Body): string | null => keys.get(body) ?? this.#keyOfSame(body, keys);
    const byAuthority = new Map(ordered.flatMap(({ group }, index) => (group.authority === null ? [] : [[group.authority, `organisation:${index + 1}`] as const])));
    const findings = ordered.map(({ group, first }, index) => this.#finding(group, { key: `organisation:${index + 1}`, segment: this.#segmentAt(first), keyOf, byAuthority }));
    const others = ordered.flatMap(({ group }, index) => group.others.map((stretch) => ({ stretch, key: `organisation:${index + 1}` })));
    return { findings, keyOf, others };
  }

  /** A parent may be another reading of a mention that was already seen. */
  #keyOfSame(body: Body, keys: ReadonlyMap<Body, string>): string | null {
    for (const [other, key] of keys) if (other.name.start === body.name.start && other.name.end === body.name.end) return key;
    return null;
  }

  #finding(group: Group, place: { key: string; segment: number; keyOf: (body: Body) => string | null; byAuthority: ReadonlyMap<string, string> }): OrganisationFinding {
    const ordered = [...group.bodies].sort((a, b) => a.name.start - b.name.start);
    const fullest = this.#fullest(ordered);
    const name = this.#nameValue(fullest);
    const variants = new Map<string, Value<string>>();
    for (const body of ordered) {
      if (body.rule === BY_ADJECTIVE) continue;
      const value = this.#nameValue(body);
      if (value.value !== name.value && !variants.has(value.value)) variants.set(value.value, value);
    }
    const longer = ordered.flatMap((body) => (body.longer === undefined || body.longer === null ? [] : [body.longer]));
    for (const alias of [...ordered.flatMap((body) => body.aliases), ...group.others, ...longer]) {
      const span = sourceSpan(this.#view.folded, alias);
      const value = textOf(this.#view.source, span);
      if (value !== name.value && !variants.has(value)) variants.set(value, { value, basis: 'stated', rule: 'ar/organisations/other-name', evidence: [span] });
    }
    const kind = group.atHome === true ? 'nhri' : kindOf(ordered.find((body) => body.kind !== null) ?? fullest, name.value);
    const mentions = [...ordered.map((body) => body.name), ...group.others].sort((a, b) => a.start - b.start).map((span) => sourceSpan(this.#view.folded, span));
    return {
      key: place.key,
      segment: place.segment,
      evidence: name.evidence,
      rule: fullest.rule,
      name,
      variants: [...variants.values()],
      kind: kind === null ? null : { value: kind, basis: 'inferred', because: group.authority === null ? 'head-noun' : 'authority', rule: fullest.rule, evidence: name.evidence },
      parent: this.#parent(ordered, place),
      authority: group.authority?.startsWith(NO_RECORD) === true ? null : group.authority,
      mentions,
    };
  }

  #parent(bodies: readonly Body[], place: { key: string; keyOf: (body: Body) => string | null; byAuthority: ReadonlyMap<string, string> }): Value<string> | null {
    for (const body of bodies) {
      const key = body.parent === null ? null : place.keyOf(body.parent);
      if (key !== null && key !== place.key) return { value: key, basis: 'stated', rule: 'ar/organisations/part-of-body', evidence: [sourceSpan(this.#view.folded, body.whole)] };
    }
    const authority = bodies.find((body) => body.authority !== null);
    const parent = authority?.authority === undefined || authority.authority === null ? null : parentInAuthority(authority.authority);
    const key = parent === null ? undefined : place.byAuthority.get(parent);
    if (authority === undefined || key === undefined) return null;
    return { value: key, basis: 'inferred', because: 'authority', rule: authority.rule, evidence: [sourceSpan(this.#view.folded, authority.name)] };
  }

  /** The name with most words; a name that stands free before one put together, and any before what an adjective supposes. */
  #fullest(bodies: readonly Body[]): Body {
    const written = bodies.filter((body) => body.rule !== BY_ADJECTIVE && !isOfKingdom(this.#wordsOf(body)));
    const [first, ...rest] = written.length === 0 ? bodies : written;
    if (first === undefined) throw new Error('a group without bodies');
    return rest.reduce((best, body) => {
      const more = this.#wordsOf(body).length - this.#wordsOf(best).length;
      return more > 0 || (more === 0 && best.composed !== null && body.composed === null) ? body : best;
    }, first);
  }

  #nameValue(body: Body): Value<string> {
    const evidence = [sourceSpan(this.#view.folded, this.#spanOf(body))];
    const value = this.#nameOf(body);
    if (ownerless.has(fold(value))) return { value, basis: 'inferred', because: 'organ-without-owner', rule: body.rule, evidence };
    return body.composed === null ? { value, basis: 'stated', rule: body.rule, evidence } : { value, basis: 'inferred', because: 'written-joined', rule: body.rule, evidence };
  }
}
