import type { OfficeHeld, PersonFinding } from '../../../reading.ts';
import { sourceSpan } from '../../../text/folded.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { Taken } from '../../../text/taken.ts';
import type { Body } from '../organisations/body.ts';
import { bareWords } from '../organisations/names-alike.ts';
import type { Holding } from '../mentions.ts';
import type { TextView } from '../text-view.ts';
import { joinSovereigns } from './sovereigns.ts';
import { stopWords } from '../words/stop-words.ts';
import { ofNationality, type Surroundings, supposeBody } from './held-where.ts';
import type { Office } from './person.ts';
import { officeOfTitle } from './title-as-office.ts';

interface Group {
  readonly holdings: Holding[];
  /** The forms of the name, in pieces, each once. */
  readonly names: (readonly string[])[];
  /** How many people were found before. */
  readonly place: number;
  /** Places where a surname alone stands for the person. */
  readonly surnames: Span[];
}

/** The people of a text, each once, and who is meant at a place. */
export interface GatheredPeople {
  readonly findings: readonly PersonFinding[];
  keyOf(holding: Holding): string | null;
  readonly surnames: readonly { readonly stretch: Span; readonly key: string }[];
}

export interface PeopleGround extends Surroundings {
  readonly segmentAt: (offset: number) => number;
  /** Whether facts are read at this place: not in page furniture, nor in a byline. */
  readonly isTold: (offset: number) => boolean;
  readonly keyOfBody: (body: Body) => string | null;
  /** Folded stretches that already stand for something. */
  readonly taken: readonly Span[];
}

/** Joins the places where the same person is named, and gives each the offices said of them. */
export function gatherPeople(ground: PeopleGround, holdings: readonly Holding[]): GatheredPeople {
  const groups = joinSameNames(ground.view, holdings);
  addSurnames(ground, groups);
  const keys = new Map<Holding, string>();
  groups.forEach((group, index) => group.holdings.forEach((holding) => keys.set(holding, `person:${index + 1}`)));
  return {
    findings: withSharedOffices(groups.map((group, index) => findingOf(ground, group, `person:${index + 1}`))),
    keyOf: (holding) => keys.get(holding) ?? null,
    surnames: groups.flatMap((group, index) => group.surnames.map((stretch) => ({ stretch, key: `person:${index + 1}` }))),
  };
}

/** The pieces of a name, «عبد» joined to its word and «بن» left out. */
export function piecesOfName(folded: string): readonly string[] {
  return folded.replaceAll(/(?<!\p{L})عبد /gu, 'عبد').replaceAll(/(?<!\p{L})(?<kunya>ابو|ابي)(?=\p{L}{3})/gu, '$<kunya> ').split(/[^\p{L}]+/u).filter((piece) => piece !== '' && piece !== 'بن' && piece !== 'بنت' && piece !== 'ابن');
}

function nameOf(view: TextView, holding: Holding): string {
  return view.text.slice(holding.named.name.start, holding.named.name.end);
}

/** First parts of a name that never stand alone: father of, mother of, son of. */
const KUNYA = new Set(['ابو', 'ابي', 'ام', 'ولد', 'ال']);

/** «عبد العزيز الجميح» is «عبد العزيز بن حمد الجميح», and «الدكتور اليامي» is «هادي بن علي اليامي». */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  const last = short.at(-1);
  if (last === undefined || full.length === 0) return false;
  if (short.length === 1) return full.length > 1 ? last === full.at(-1) || last.replace(/^ال/u, '') === full.at(-1) : last === full[0];
  // «أ.د. أبو الرب» of «نور الدين أبو الرب»
  if (short.length === 2 && full.length > 2 && KUNYA.has(short[0] ?? '')) return last === full.at(-1) && short[0] === full.at(-2);
  if (short[0] !== full[0]) return false;
  let at = 0;
  for (const piece of full) if (piece === short[at]) at++;
  return at === short.length;
}

/** Of thousands of people with one name in common so many are compared with each. */
const MOST_COMPARED = 200;

/** People by the first and the last piece of each way they are named. */
class People {
  readonly #under = new Map<string, Set<Group>>();
  readonly groups: Group[] = [];

  /** The person whose name this is a form of, or a new one. */
  groupOf(pieces: readonly string[]): Group {
    const near = new Set(endsOf(pieces).flatMap((end) => [...(this.#under.get(end) ?? [])]));
    const same = [...near].filter(({ names }) => names.some((other) => isSamePerson(pieces, other))).sort((a, b) => a.place - b.place)[0];
    const group = same ?? { holdings: [], names: [], surnames: [], place: this.groups.length };
    if (same === undefined) this.groups.push(group);
    group.names.push(pieces);
    for (const end of endsOf(pieces)) {
      const known = this.#under.get(end);
      if (known === undefined) this.#under.set(end, new Set([group]));
      else if (known.size < MOST_COMPARED) known.add(group);
    }
    return group;
  }
}

/** The first piece, and the last without its article. */
function endsOf(pieces: readonly string[]): readonly string[] {
  return [`${pieces[0] ?? ''} `, (pieces.at(-1) ?? '').replace(/^ال/u, '')];
}

function joinSameNames(view: TextView, holdings: readonly Holding[]): Group[] {
  const people = new People();
  const byName = new Map<string, Group>();
  const named = holdings.map((holding) => ({ holding, pieces: piecesOfName(nameOf(view, holding)) })).sort((a, b) => b.pieces.length - a.pieces.length);
  for (const { holding, pieces } of named) {
    // the same letters again are the same person; only a new form of a name is compared with the others
    const form = pieces.join(' ');
    const group = byName.get(form) ?? people.groupOf(pieces);
    if (form !== '') byName.set(form, group);
    group.holdings.push(holding);
  }
  const groups = [...joinSovereigns(view, people.groups)];
  for (const group of groups) group.holdings.sort((a, b) => a.named.name.start - b.named.name.start);
  return groups.sort((a, b) => (a.holdings[0]?.named.name.start ?? 0) - (b.holdings[0]?.named.name.start ?? 0));
}

const [WHOLE, WHOLE_OR_CUT] = [[0], [0, 1]] as const;

/** The last pieces of full names, where they stand alone and mean one person only. */
function addSurnames({ view, taken, isTold }: PeopleGround, groups: readonly Group[]): void {
  const letters = new Taken(view.text.length, taken);
  const owners = new Map<string, Group | null>();
  for (const group of groups) {
    for (const surname of new Set(group.holdings.flatMap((holding) => surnameOf(nameOf(view, holding))))) owners.set(surname, owners.has(surname) ? null : group);
  }
  const byWord = Map.groupBy([...owners].flatMap(([surname, group]) => (group === null ? [] : [{ words: surname.split(' '), group }])), ({ words }) => words[0] ?? '');
  if (byWord.size === 0) return;
  for (const [at, token] of view.tokens.entries()) {
    if (token.kind !== 'word') continue;
    // «و», «ف» or «ل» before it at most
    for (const cut of 'وفل'.includes(token.text.charAt(0)) ? WHOLE_OR_CUT : WHOLE) {
      for (const { words, group } of byWord.get(token.text.slice(cut)) ?? []) {
        if (!words.every((word, index) => index === 0 || view.word(at + index) === word)) continue;
        const stretch = view.stretch(at, at + words.length, cut);
        if (isTold(stretch.start) && !letters.meets(stretch)) group.surnames.push(stretch);
      }
    }
  }
}

function surnameOf(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined || before === undefined || words.length < 2 || last.length < 3 || stopWords.has(last)) return [];
  if (before === 'عبد') return words.length > 2 ? [`${before} ${last}`] : [];
  // «أبوغزالة» is «أبو غزالة» elsewhere.
  if (/^ابو\p{L}{3}/u.test(last)) return [last, `ابو ${last.slice(3)}`];
  return /^(ابو|ابي|ال|بن|ام|ولد|دي)$/u.test(before) && words.length > 2 ? [`${before} ${last}`] : [last];
}

function findingOf(ground: PeopleGround, group: Group, key: string): PersonFinding {
  const { view } = ground;
  const fullest = group.holdings.reduce((best, holding) => (piecesOfName(nameOf(view, holding)).length > piecesOfName(nameOf(view, best)).length ? holding : best));
  const nameSpan = sourceSpan(view.folded, fullest.named.name);
  const titled = group.holdings.filter((holding) => holding.named.honorific !== null);
  // «للملك سلمان» where «الملك سلمان» stands nowhere else
  const honorific = titled.find(({ named }) => named.honorific !== null && !/^[وبل]/u.test(view.text.charAt(named.honorific.start))) ?? titled[0] ?? null;
  const honorificSpan = honorific?.named.honorific === null || honorific === null ? null : sourceSpan(view.folded, honorific.named.honorific);
  const first = group.holdings[0] ?? fullest;
  const proof = group.holdings.find((holding) => holding.offices.length > 0) ?? fullest;
  return {
    key,
    segment: ground.segmentAt(first.named.name.start),
    evidence: [sourceSpan(view.folded, stretchOf(proof))],
    rule: fullest.rule,
    name: { value: textOf(view.source, nameSpan), basis: 'stated', rule: fullest.rule, evidence: [nameSpan] },
    honorific: honorificSpan === null ? null : { value: textOf(view.source, honorificSpan).trim(), basis: 'stated', rule: 'ar/people/name-after-honorific', evidence: [honorificSpan] },
    offices: group.holdings.some(({ offices }) => offices.length > 0) ? officesOf(ground, group) : officeOfTitle(view, group.holdings),
    mentions: [...group.holdings.map((holding) => holding.named.name), ...group.surnames].sort((a, b) => a.start - b.start).map((span) => sourceSpan(view.folded, span)),
  };
}

function stretchOf(holding: Holding): Span {
  const starts = [holding.named.whole.start, ...holding.offices.map((office) => office.title.start)];
  const ends = [holding.named.whole.end, ...holding.offices.map((office) => office.title.end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** Offices said of the person, the fullest words of each; a short form («رئيس الجامعة») gives way to the full one. */
function officesOf(ground: PeopleGround, group: Group): readonly OfficeHeld[] {
  const held: { readonly words: readonly string[]; readonly office: OfficeHeld }[] = [];
  const offices = group.holdings.flatMap((holding) => holding.offices.map((office) => ({ office, holding })));
  for (const { office, holding } of offices) {
    const words = bareWords(lettersOf(ground, office.title));
    const same = held.findIndex((other) => isContained(words, other.words) || isContained(other.words, words));
    const value = { words, office: heldAt(ground, office, holding) };
    if (same < 0) held.push(value);
    else if (words.length > (held[same]?.words.length ?? 0)) held[same] = value;
  }
  return held.map(({ office }) => office);
}

function lettersOf(ground: PeopleGround, span: Span): string {
  return ground.view.text.slice(span.start, span.end);
}

function isContained(short: readonly string[], full: readonly string[]): boolean {
  return ` ${full.join(' ')} `.includes(` ${short.join(' ')} `) || (short[0] === full[0] && short.length <= 2 && short[1] !== 'دوله');
}

/** «رئيس الشركة، كبير إدارييها»: of what the office before it is of. */
const OF_IT = /\p{L}{2}(?:ي|ت|ير|يس|ين|يل|ضو)ها(?!\p{L})/u;

function heldAt(ground: PeopleGround, office: Office, { named, rule, offices }: Holding): OfficeHeld {
  const span = sourceSpan(ground.view.folded, office.title);
  const key = office.body === null ? null : ground.keyOfBody(office.body);
  const title =
    office.composed === undefined
      ? ({ value: textOf(ground.view.source, span), basis: 'stated', rule, evidence: [span] } as const)
      : ({ value: office.composed, basis: 'inferred', because: office.shared === true ? 'same-office' : 'written-joined', rule, evidence: [span] } as const);
  if (key !== null) return { title, organisation: { value: key, basis: 'stated', rule, evidence: [span] } };
  const former = offices[offices.indexOf(office) - 1]?.body ?? null;
  const own = former !== null && !former.state && OF_IT.test(lettersOf(ground, office.title)) ? ground.keyOfBody(former) : null;
  if (own !== null) return { title, organisation: { value: own, basis: 'inferred', because: 'named-before', rule, evidence: [span] } };
  const inferred = office.shared === true ? ofNationality(ground, office.title) : supposeBody(ground, office.within ?? office.title, Math.min(named.whole.start, office.title.start));
  return { title, organisation: inferred === null ? null : { value: inferred.key, basis: 'inferred', because: inferred.because, rule, evidence: [span] } };
}

/** «الأمين العام المساعد» serves where «الأمين العام لمنظمة …» of the same text does, if there is one only. */
function withSharedOffices(people: readonly PersonFinding[]): readonly PersonFinding[] {
  const bases = people.flatMap(({ offices }) => offices.flatMap(({ title, organisation }) => (organisation === null || /^(?:نائب|مساعد)/u.test(title.value) ? [] : [{ base: baseOf(title.value), key: organisation.value }])));
  return people.map((person) => ({
    ...person,
    offices: person.offices.map((office) => {
      if (office.organisation !== null) return office;
      const keys = new Set(bases.filter(({ base }) => base !== null && base === baseOf(office.title.value)).map(({ key }) => key));
      const [key] = keys;
      if (keys.size !== 1 || key === undefined) return office;
      return { ...office, organisation: { value: key, basis: 'inferred', because: 'same-office', rule: office.title.rule, evidence: office.title.evidence } };
    }),
  }));
}

/** «الأمين العام», «المدير العام»: offices that a body has one of, with deputies named after it. */
function baseOf(title: string): string | null {
  return /^(?:نائب |نائبة |مساعد |مساعدة )?(?<base>الأمينة? العامة?|المديرة? العامة?|الرئيسة? التنفيذية?)/u.exec(title)?.groups?.['base'] ?? null;
}
