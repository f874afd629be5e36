import type { OfficeHeld, PersonFinding } from '../../reading.ts';
import { sourceSpan } from '../../text/folded.ts';
import { type Span, textOf } from '../../text/span.ts';
import { Taken } from '../../text/taken.ts';
import type { Body } from '../bodies/body.ts';
import type { TextView } from '../text-view.ts';
import { givenNames } from '../words/given-names.ts';
import { HoldersOfOffices } from './holder-of-office.ts';
import type { Holding, Office } from './person.ts';
import { supposeBody, type Surroundings } from './suppose-body.ts';

interface Group {
  readonly holdings: Holding[];
  /** The forms of the name, in pieces, each once. */
  readonly forms: (readonly string[])[];
  /** Places where a surname alone stands for the person. */
  readonly surnames: Span[];
}

/** The people of a text, each once, and who is meant at a place. */
export interface GatheredPeople {
  readonly findings: readonly PersonFinding[];
  keyOf(holding: Holding): string | null;
  /** The person meant by an office that stands without a name. */
  holderOf(office: Office): string | null;
  readonly surnames: readonly { readonly stretch: Span; readonly key: string }[];
}

/** What is known of a text when its people are gathered. */
export interface PeopleGround {
  readonly view: TextView;
  readonly code: string;
  readonly segmentAt: (offset: number) => number;
  readonly keyOfBody: (body: Body) => string | null;
  readonly around: Surroundings;
  /** Articles before an office. */
  readonly articles: ReadonlySet<string>;
  /** Folded stretches that already stand for something. */
  readonly taken: readonly Span[];
}

/** Joins the places where the same person is named, and gives each the offices said of them. */
export function gatherPeople(ground: PeopleGround, holdings: readonly Holding[]): GatheredPeople {
  const groups = joinSameNames(ground.view, holdings);
  addSurnames(ground, groups);
  const keys = new Map<Holding, string>();
  groups.forEach((group, index) => group.holdings.forEach((holding) => keys.set(holding, `person:${index + 1}`)));
  const keyOf = (holding: Holding): string | null => keys.get(holding) ?? null;
  const holders = new HoldersOfOffices(ground, holdings, keyOf);
  return {
    findings: groups.map((group, index) => findingOf(ground, group, `person:${index + 1}`)),
    keyOf,
    holderOf: (office) => holders.holderOf(office),
    surnames: groups.flatMap((group, index) => group.surnames.map((stretch) => ({ stretch, key: `person:${index + 1}` }))),
  };
}

/** The pieces of a name without its initials, unless it has nothing else: «M. K.» is the same «K.» each time. */
function piecesOf(view: TextView, { named }: Holding): readonly string[] {
  const all = view.text.slice(named.name.start, named.name.end).split(/[^\p{L}]+/u).filter((piece) => piece !== '');
  const whole = all.filter((piece) => piece.length > 1);
  return whole.length > 0 ? whole : all;
}

/** «Dr Reyes» is «Paolo Reyes», and «Abdel Aziz Jazouli» is «Abdel Aziz ben Ali Jazouli». */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  return isSameName(a, b) || (hasArticle(a) !== hasArticle(b) && isSameName(withArticles(a), withArticles(b)));
}

function hasArticle(pieces: readonly string[]): boolean {
  return pieces.some((piece) => ARTICLE.test(piece));
}

/** «AlMalik», «Al Malik» and «Al-Malik» are one spelling. */
function withArticles(pieces: readonly string[]): readonly string[] {
  return pieces.flatMap((piece, at) => (ARTICLE.test(piece) && at + 1 < pieces.length ? [] : [ARTICLE.test(pieces[at - 1] ?? '') ? `${pieces[at - 1]}${piece}` : piece]));
}

const ARTICLE = /^[ae]l$/u;

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  const last = short.at(-1);
  if (last === undefined) return false;
  if (short.length <= 2 && full.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (short.length === 1 && full[0] === last && givenNames.has(last)) return true;
  let at = 0;
  for (const piece of full) if (piece === short[at]) at++;
  return at === short.length && short[0] === full[0] && short.length > 1;
}

/** Of thousands of people with one name in common so many are compared with each. */
const MOST_COMPARED = 200;

/** People by the first and the last piece of each way they are named, the article apart from its name or joined to it. */
class People {
  readonly #under = new Map<string, Set<Group>>();
  readonly #places = new Map<Group, number>();

  add(pieces: readonly string[], group: Group): void {
    if (!this.#places.has(group)) this.#places.set(group, this.#places.size);
    for (const end of endsOf(pieces)) {
      const known = this.#under.get(end);
      if (known === undefined) this.#under.set(end, new Set([group]));
      else if (known.size < MOST_COMPARED) known.add(group);
    }
  }

  /** Whoever shares the first or the last piece, in the order in which they were added. */
  near(pieces: readonly string[]): readonly Group[] {
    const found = new Set(endsOf(pieces).flatMap((end) => [...(this.#under.get(end) ?? [])]));
    return [...found].sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0));
  }
}

function endsOf(pieces: readonly string[]): readonly string[] {
  return [...new Set([pieces, withArticles(pieces)].flatMap((form) => [form[0] ?? '', form.at(-1) ?? '']))];
}

function joinSameNames(view: TextView, holdings: readonly Holding[]): Group[] {
  const groups: Group[] = [];
  const people = new People();
  const pieces = new Map(holdings.map((holding) => [holding, piecesOf(view, holding)]));
  const of = (holding: Holding): readonly string[] => pieces.get(holding) ?? [];
  const byLength = [...holdings].sort((a, b) => of(b).length - of(a).length);
  for (const holding of byLength) {
    const near = people.near(of(holding));
    const isFirst = of(holding).length === 1 && (holding.named.honorific !== null || holding.offices.length > 0);
    const byFirst = isFirst ? near.filter(({ forms }) => forms.some((form) => form.length > 1 && form[0] === of(holding)[0])) : [];
    // «Minister Odongo» after «General Odongo Jeje»: the first of the names, where one person alone bears it.
    const same = near.find(({ forms }) => forms.some((form) => isSamePerson(of(holding), form))) ?? (byFirst.length === 1 ? byFirst[0] : undefined);
    const group = same ?? { holdings: [], forms: [], surnames: [] };
    if (same === undefined) groups.push(group);
    group.holdings.push(holding);
    if (!group.forms.some((form) => form.join(' ') === of(holding).join(' '))) group.forms.push(of(holding));
    people.add(of(holding), group);
  }
  for (const group of groups) group.holdings.sort((a, b) => a.named.name.start - b.named.name.start);
  return groups.sort((a, b) => (a.holdings[0]?.named.name.start ?? 0) - (b.holdings[0]?.named.name.start ?? 0));
}

/** The only person of a text with this surname; his names are gathered once, however often he is named. */
interface Owner {
  readonly group: Group;
  readonly pieces: ReadonlySet<string>;
  /** The last two pieces of each way he is named. */
  readonly lastTwo: ReadonlySet<string>;
}

/** Surnames that stand alone and mean one person only. */
function addSurnames({ view, taken }: PeopleGround, groups: readonly Group[]): void {
  const letters = new Taken(view.text.length, taken);
  const owners = new Map<string, Owner | null>();
  for (const group of groups) {
    const names = group.holdings.map((holding) => piecesOf(view, holding));
    const owner = { group, pieces: new Set(names.flat()), lastTwo: new Set(names.map((pieces) => pieces.slice(-2).join(' '))) };
    const surnames = new Set(names.flatMap((pieces) => (pieces.length > 1 ? pieces.slice(-1) : [])));
    for (const surname of surnames) owners.set(surname, owners.has(surname) ? null : owner);
  }
  for (const [at, token] of view.tokens.entries()) {
    const owner = token.capital && token.text.length > 2 ? (owners.get(token.text) ?? null) : null;
    if (owner === null || letters.meets(token)) continue;
    const { group } = owner;
    // they are found from left to right
    if ((group.surnames.at(-1)?.end ?? 0) > token.start) continue;
    const start = startOfName(view, at, owner) ?? (/^(?:al|el|ben|ould|abou|abu)$/u.test(view.word(at - 1)) ? at - 1 : joinedBefore(view, at));
    group.surnames.push(view.stretch(start, endOfName(view, at, owner)));
  }
}

/** «N'Diaye-Sall», «d'Arvor»: where a surname begins of which this is the last piece. */
function joinedBefore(view: TextView, at: number): number {
  let start = at;
  while ((view.mark(start - 1) === '-' || (view.mark(start - 1) === "'" && view.word(start - 2).length === 1)) && view.isJoined(start) && view.isJoined(start - 1) && at - start < 6) start -= 2;
  return start;
}

/** «Lejeune Mbella» where the text has named him before with his office: the given name goes with the surname. */
function startOfName(view: TextView, at: number, { pieces }: Owner): number | null {
  let start = at;
  while (view.isCapital(start - 1) && pieces.has(view.word(start - 1)) && at - start < 5) start--;
  return start < at ? start : null;
}

/** «Mbella Mbella»: a surname that is written twice. */
function endOfName(view: TextView, at: number, { lastTwo }: Owner): number {
  const isDoubled = view.word(at + 1) === view.word(at) && view.isCapital(at + 1) && lastTwo.has(`${view.word(at)} ${view.word(at)}`);
  return isDoubled ? at + 2 : at + 1;
}

function findingOf(ground: PeopleGround, { holdings, surnames }: Group, key: string): PersonFinding {
  const { view, code, segmentAt } = ground;
  const pieces = (holding: Holding): number => piecesOf(view, holding).length;
  const fullest = holdings.reduce((best, one) => (pieces(one) > pieces(best) ? one : best));
  const written = (stretch: Span): Span => sourceSpan(view.folded, stretch);
  const nameSpan = written(fullest.named.name);
  const titled = holdings.find(({ named }) => named.honorific !== null);
  const honorific = titled?.named.honorific ?? null;
  return {
    key,
    segment: segmentAt(fullest.named.name.start),
    evidence: [nameSpan],
    rule: fullest.rule,
    name: { value: textOf(view.source, nameSpan), basis: 'stated', rule: fullest.rule, evidence: [nameSpan] },
    honorific: honorific === null ? null : { value: textOf(view.source, written(honorific)), basis: 'stated', rule: `${code}/people/name-after-honorific`, evidence: [written(honorific)] },
    offices: officesOf(ground, holdings),
    mentions: [...holdings.map(({ named }) => named.name), ...surnames].sort((a, b) => a.start - b.start).map(written),
  };
}

function officesOf(ground: PeopleGround, holdings: readonly Holding[]): readonly OfficeHeld[] {
  const held = new Map<string, OfficeHeld>();
  const told = holdings.flatMap(({ named, offices, rule }) => offices.map((office) => ({ office, rule, from: Math.min(named.whole.start, ground.view.startOf(office.startToken)) })));
  for (const { office, rule, from } of told) {
    const span = sourceSpan(ground.view.folded, office.title);
    const title = textOf(ground.view.source, span);
    const known = held.get(title.toLowerCase());
    if (known !== undefined && known.organisation !== null) continue;
    held.set(title.toLowerCase(), { title: { value: title, basis: 'stated', rule, evidence: [span] }, organisation: bodyOf(ground, office, { rule, from }) });
  }
  const all = [...held.values()];
  // «Minister Keita», «the Minister of Trade, Mrs Keita»: one office, told short before.
  return all.filter((one) => one.organisation !== null || !all.some((other) => other !== one && other.title.value.toLowerCase().startsWith(`${one.title.value.toLowerCase()} `)));
}

/** The body that the words of the office name, or the one that the text around it leaves no doubt of. */
function bodyOf(ground: PeopleGround, office: Office, { rule, from }: { readonly rule: string; readonly from: number }): OfficeHeld['organisation'] {
  const { view, keyOfBody } = ground;
  const named = office.body ?? office.nationality;
  const key = named === null ? null : keyOfBody(named);
  if (named !== null && key !== null) return { value: key, ...(office.body === null ? { basis: 'inferred', because: 'nationality' } : { basis: 'stated' }), rule, evidence: [sourceSpan(view.folded, named.name)] };
  const supposed = supposeBody(ground.around, office, from);
  return supposed === null ? null : { value: supposed.key, basis: 'inferred', because: supposed.because, rule, evidence: [sourceSpan(view.folded, office.title)] };
}
