import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { type AuthorityBody, bodies } from '../../../../../../data/authority/bodies.ts';
import stateRecords from '../../../../../../data/authority/states.json' with { type: 'json' };
import unrecorded from '../../../../../../data/authority/unrecorded.json' with { type: 'json' };
import { organisationKinds } from '@mithaq/register/vocabulary';
import type { Token } from '../../../text/token-walk.ts';
import { wordsIn } from '../../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { OTHER_ADJECTIVES, OTHER_SPELLINGS } from './words/other-spellings.ts';
import { isDefinite, splitsOf } from '../letters/tokens.ts';
import { CITIES } from '../places/cities.ts';
import { remembered } from '../words/remembered.ts';
import { wordSet } from '../words/word-set.ts';
import { type StateNames, withState } from './national-names.ts';

/** What a known name stands for. */
export interface KnownName {
  readonly type: 'organisation' | 'state' | 'place';
  /** Id in the authority file; a place has none. */
  readonly id: string | null;
  readonly kind: OrganisationKind | null;
  /** Too like a common word to count without help: «مالي», «صور». */
  readonly ambiguous: boolean;
}

/** A known name where it stands in a text. */
export interface KnownMatch {
  readonly known: KnownName;
  /** Index of the token after the name. */
  readonly end: number;
  /** Letters attached before the first word. */
  readonly cut: number;
}

/** Ids of names that belong together, though the authority file has no record of them. */
export const NO_RECORD = 'unrecorded:';

interface Node {
  readonly next: Map<string, Node>;
  known: KnownName | null;
}

/** Names that are common words as well. */
const AMBIGUOUS = wordSet([
  'مالي', 'صور', 'العين', 'ليل', 'ليون', 'سرت', 'إب', 'حماة', 'الخليل', 'الداخلة', 'سول', 'بليز', 'برن', 'الأحمدي', 'سوسة', 'فاس', 'العيون', 'سلا',
  'قنا',
  'الأنبار', 'شيلي', 'فيكتوريا', 'القمة الإسلامية', 'الجوف', 'العلا', 'الخبر', 'ليما', 'سوفا', 'برايا', 'بنما', 'سيدني', 'دار السلام',
  'التعاون الإسلامي', 'لومي', 'سانتياغو', 'الزرقاء', 'حولي', 'تركية', 'إيفاد', 'ايفاد',
]);

const root: Node = { next: new Map(), known: null };

function add(name: string, known: Omit<KnownName, 'ambiguous'>): void {
  const folded = fold(name);
  let node = root;
  for (const word of wordsIn(folded)) {
    const next = node.next.get(word) ?? { next: new Map(), known: null };
    node.next.set(word, next);
    node = next;
  }
  node.known ??= { ...known, ambiguous: AMBIGUOUS.has(folded) };
}

const kinds = new Map<string, OrganisationKind>(organisationKinds.map(({ code }) => [code, code]));
const stateOfAdjective = new Map<string, string>();
const shortNames = new Map<string, string>();
const namesOfState = new Map<string, StateNames>();

function addAll(): void {
  for (const state of stateRecords) {
    const known = { type: 'state', id: state.id, kind: 'state' } as const;
    shortNames.set(state.id, state.ar.short);
    namesOfState.set(state.id, { ...state.ar, names: [state.ar.short, state.ar.formal, ...state.ar.variants] });
    for (const name of [state.ar.short, state.ar.formal, ...state.ar.variants]) add(name, known);
    // «جمهورية الرأس الأخضر», «دولة تونس»: any name of a State after what a State is.
    for (const name of [state.ar.short, ...state.ar.variants]) if (!/^(?:ال)?(?:جمهوري|مملك|دول|سلطن)/u.test(name)) for (const head of ['جمهورية', 'دولة']) add(`${head} ${name}`, known);
    const adjective = fold(state.ar.adjective);
    if (!adjective.includes(' ')) for (const ending of ['', 'ه', 'ين', 'ون', 'ان', 'ات', 'تان', 'تين']) stateOfAdjective.set(adjective + ending, state.id);
  }
  for (const [adjective, id] of OTHER_ADJECTIVES) for (const ending of ['', 'ه', 'ين', 'ون']) stateOfAdjective.set(fold(adjective) + ending, id);
  for (const [name, id] of OTHER_SPELLINGS) add(name, { type: 'state', id, kind: 'state' });
  for (const body of bodies) addBody(body);
  for (const { kind, ar } of unrecorded) for (const name of ar) add(name, { type: 'organisation', id: `${NO_RECORD}${ar[0]}`, kind: kinds.get(kind) ?? null });
  for (const state of stateRecords) addPlaces(state);
  for (const city of CITIES) add(city, PLACE);
}

function addBody({ id, kind, ar, en, fr, state, sharedAcronyms = [] }: AuthorityBody): void {
  const known = { type: 'organisation', id, kind: kinds.get(kind) ?? null } as const;
  for (const name of [ar.name, ...(ar.short === undefined ? [] : [ar.short]), ...(ar.former ?? []), ...(ar.variants ?? [])]) add(name, known);
  const home = state === undefined ? undefined : namesOfState.get(state);
  if (home !== undefined) for (const name of (ar.own ?? []).flatMap((own) => withState(own, home))) add(name, known);
  if (ar.acronym !== undefined) for (const name of [ar.acronym, `ال${ar.acronym}`]) add(name, known);
  // That of a treaty body names the treaty as often.
  if (kind === 'treaty_body') return;
  // Two letters and English words («WHO») would be seen everywhere in Latin text.
  for (const latin of [en?.acronym, fr?.acronym]) if (latin !== undefined && /^[A-Z]{4,}$/u.test(latin) && !sharedAcronyms.includes(latin)) add(latin, known);
}

const PLACE = { type: 'place', id: null, kind: null } as const;

function addPlaces({ ar, capital, cities }: (typeof stateRecords)[number]): void {
  for (const city of capital === null ? [] : [capital.ar, ...capital.variants]) if (city !== ar.short) add(city, PLACE);
  // «في قم» may be a verb, «في مشهد» a scene.
  for (const city of cities) add('common' in city ? `مدينة ${city.ar}` : city.ar, PLACE);
}

addAll();

/** The names that begin with this word, whatever is attached before it. */
const beginningsAt = remembered((word) =>
  splitsOf(word).flatMap(({ stem, cut }) => {
    const start = root.next.get(stem);
    return start === undefined ? [] : [{ start, cut }];
  }),
);

/** The longest known name that begins at this token, whatever is attached before it. */
export function knownNameAt(tokens: readonly Token[], at: number): KnownMatch | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'line') return null;
  for (const { start, cut } of beginningsAt(first.text)) {
    const match = longest(tokens, at + 1, start);
    if (match !== null) return { ...match, cut };
  }
  return null;
}

function longest(tokens: readonly Token[], from: number, start: Node): Omit<KnownMatch, 'cut'> | null {
  let node: Node | undefined = start;
  let best = start.known === null ? null : { known: start.known, end: from };
  for (let at = from; ; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') return best;
    if (token.text === '-' && isWithin(tokens, at)) continue; // «سوس-ماسة»
    if (token.kind === 'mark') return best;
    node = node.next.get(token.text);
    if (node === undefined) return best;
    if (node.known !== null) best = { known: node.known, end: at + 1 };
  }
}

/** A hyphen that stands right after a word. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at + 1]?.kind === 'word';
}

/** The State whose people or things this adjective names: «المصري», «سعودية». */
export function stateOfNationality(word: string): string | null {
  // «ألماني» begins with the letters of the article.
  return stateOfAdjective.get(isDefinite(word) ? word.slice(2) : word) ?? stateOfAdjective.get(word) ?? null;
}

/** The short name by which a State goes: «السعودية». */
export function shortNameOfState(id: string): string | null {
  return shortNames.get(id) ?? null;
}
