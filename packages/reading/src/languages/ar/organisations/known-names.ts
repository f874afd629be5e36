import type { OrganisationKind } from '@mithaq/register/vocabulary';
import organisationRecords from '../../../../../../data/authority/organisations.json' with { type: 'json' };
import stateRecords from '../../../../../../data/authority/states.json' with { type: 'json' };
import { organisationKinds } from '@mithaq/register/vocabulary';
import { ARMED_GROUPS } from './armed-groups.ts';
import { fold } from '../letters/fold.ts';
import { isDefinite, splitsOf, type Token } from '../letters/tokens.ts';
import { CITIES } from '../places/cities.ts';
import { wordSet } from '../words/word-set.ts';

/** What a known name stands for. */
export interface KnownName {
  readonly type: 'organisation' | 'state' | 'place';
  /** Id in the authority file; a place has none. */
  readonly id: string | null;
  readonly kind: OrganisationKind | null;
  /** Too like a common word to count without help: «مالي», «صور». */
  readonly ambiguous: boolean;
}

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
  'مالي', 'صور', 'العين', 'ليل', 'ليون', 'سرت', 'إب', 'حماة', 'الخليل', 'الداخلة', 'سول', 'بليز', 'برن', 'الأحمدي', 'سوسة', 'فاس', 'العيون', 'سلا', 'قنا',
  'الأنبار', 'شيلي', 'فيكتوريا', 'القمة الإسلامية', 'الجوف', 'العلا', 'الخبر', 'ليما', 'سوفا', 'برايا', 'بنما', 'سيدني', 'دار السلام', 'التعاون الإسلامي', 'لومي', 'سانتياغو', 'الزرقاء', 'حولي',
]);

const root: Node = { next: new Map(), known: null };

function add(name: string, known: Omit<KnownName, 'ambiguous'>): void {
  const folded = fold(name);
  let node = root;
  for (const word of folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')) {
    const next = node.next.get(word) ?? { next: new Map(), known: null };
    node.next.set(word, next);
    node = next;
  }
  node.known ??= { ...known, ambiguous: AMBIGUOUS.has(folded) };
}

const kinds = new Map<string, OrganisationKind>(organisationKinds.map(({ code }) => [code, code]));
const stateOfAdjective = new Map<string, string>();
const shortNames = new Map<string, string>();

function addAll(): void {
  for (const state of stateRecords) {
    const known = { type: 'state', id: state.id, kind: 'state' } as const;
    shortNames.set(state.id, state.ar.short);
    for (const name of [state.ar.short, state.ar.formal, ...state.ar.variants]) add(name, known);
    const adjective = fold(state.ar.adjective);
    if (!adjective.includes(' ')) for (const ending of ['', 'ه', 'ين', 'ون', 'ات', 'تان', 'تين']) stateOfAdjective.set(adjective + ending, state.id);
  }
  // Another spelling of two adjectives that the press prefers.
  for (const [adjective, id] of [['اميركي', 'state:US'], ['بنجلاديشي', 'state:BD'], ['بنجلادشي', 'state:BD'], ['تايلاندي', 'state:TH'], ['دنماركي', 'state:DK'], ['لوكسمبورغي', 'state:LU']] as const) {
    for (const ending of ['', 'ه', 'ين', 'ون']) stateOfAdjective.set(adjective + ending, id);
  }
  for (const record of organisationRecords) {
    const known = { type: 'organisation', id: record.id, kind: kinds.get(record.kind) ?? null } as const;
    const acronym = record.ar.acronym;
    for (const name of [record.ar.name, ...record.ar.variants]) add(name, known);
    if (acronym !== null) for (const name of [acronym, `ال${acronym}`]) add(name, known);
    // Two letters and English words («WHO») would be seen everywhere in Latin text.
    for (const latin of [record.en.acronym, record.fr.acronym]) if (latin !== null && /^[A-Z]{4,}$/u.test(latin)) add(latin, known);
  }
  for (const names of ARMED_GROUPS) for (const name of names) add(name, { type: 'organisation', id: `${NO_RECORD}${names[0]}`, kind: 'other' });
  for (const state of stateRecords) if (state.capital !== null && state.capital.ar !== state.ar.short) add(state.capital.ar, { type: 'place', id: null, kind: null });
  for (const city of CITIES) add(city, { type: 'place', id: null, kind: null });
}
addAll();

/** The longest known name that begins at this token, whatever is attached before it. */
export function knownNameAt(tokens: readonly Token[], at: number): KnownMatch | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark' || first.kind === 'line') return null;
  for (const split of splitsOf(first.text)) {
    const start = root.next.get(split.stem);
    if (start === undefined) continue;
    const match = longest(tokens, at + 1, start);
    if (match !== null) return { ...match, cut: split.cut };
  }
  return null;
}

function longest(tokens: readonly Token[], from: number, start: Node): Omit<KnownMatch, 'cut'> | null {
  let node: Node | undefined = start;
  let best = start.known === null ? null : { known: start.known, end: from };
  for (let at = from; ; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') return best;
    if (token.kind === 'mark') return best;
    node = node.next.get(token.text);
    if (node === undefined) return best;
    if (node.known !== null) best = { known: node.known, end: at + 1 };
  }
}

/** The State whose people or things this adjective names: «المصري», «سعودية». */
export function stateOfNationality(word: string): string | null {
  return stateOfAdjective.get(isDefinite(word) ? word.slice(2) : word) ?? null;
}

/** The short name by which a State goes: «السعودية». */
export function shortNameOfState(id: string): string | null {
  return shortNames.get(id) ?? null;
}
