import { organisationKinds, type OrganisationKind } from '@mithaq/register/vocabulary';
import { bodies } from '../../../../../data/authority/bodies.ts';
import stateRecords from '../../../../../data/authority/states.json' with { type: 'json' };
import { fold } from '../letters/fold.ts';
import { bareWords } from './bare-words.ts';
import { KnownNames } from './known-names.ts';

/** What a language adds to the names of the authority file. */
export interface MoreNames {
  /** Other names of States, by their code: «America». */
  readonly ofStates: readonly (readonly [iso: string, ...names: string[]])[];
  readonly ofOrganisations: readonly (readonly [id: string, ...names: string[]])[];
  readonly places: readonly string[];
  /** Names that are common words or names of people as well, and so are left alone. */
  readonly ambiguous: ReadonlySet<string>;
}

const kinds = new Map<string, OrganisationKind>(organisationKinds.map(({ code }) => [code, code]));
const byId = new Map(bodies.map((body) => [body.id, body] as const));

/** The body that a known organ belongs to, by the authority file. */
export function parentInAuthority(id: string): string | null {
  return byId.get(id)?.parent ?? null;
}

/** What a body is called in English and French. */
export function namesInAuthority(id: string): readonly string[] {
  const body = byId.get(id);
  return [body?.en?.name, body?.fr?.name, ...(body?.en?.former ?? []), ...(body?.fr?.former ?? [])].filter((name) => name !== undefined);
}

/** The names of the authority file in one language; bodies are known by their names in the other as well. */
export function authorityNames(language: 'en' | 'fr', more: MoreNames): KnownNames {
  const names = new KnownNames();
  addStates(names, language, more);
  addOrganisations(names, language);
  for (const [id, ...others] of more.ofOrganisations) for (const other of others) names.add(other, { type: 'organisation', id, kind: kinds.get(byId.get(id)?.kind ?? '') ?? null, exact: null });
  for (const place of more.places) names.add(place, { type: 'place', id: null, kind: null, exact: null });
  return names;
}

function addStates(names: KnownNames, language: 'en' | 'fr', { ofStates, ambiguous }: MoreNames): void {
  const others = new Map(ofStates.map(([iso, ...own]) => [iso, own] as const));
  for (const { id, iso, [language]: { short, formal, variants }, un, capital, cities } of stateRecords) {
    const states = new Set([short, formal, withoutArticle(formal), ...variants, ...(un === null ? [] : [un[language]]), ...(others.get(iso) ?? [])]);
    for (const name of states) {
      const exact = /^[A-Z]{2,4}$/u.test(name) ? name : null;
      if (!ambiguous.has(name)) names.add(name, { type: 'state', id, kind: 'state', exact });
    }
    for (const place of [capital?.[language], ...cities.map((city) => city[language])]) {
      if (place !== undefined && !states.has(place) && !ambiguous.has(place)) names.add(place, { type: 'place', id: null, kind: null, exact: null });
    }
  }
}

/** «Republic of Niger» beside «Republic of the Niger». */
function withoutArticle(formal: string): string {
  return formal.replace(' of the ', ' of ');
}

function addOrganisations(names: KnownNames, language: 'en' | 'fr'): void {
  const other = language === 'en' ? 'fr' : 'en';
  for (const { id, kind: code, sharedAcronyms = [], ...body } of bodies) {
    const kind = kinds.get(code) ?? null;
    const add = (name: string, exact: string | null): void => names.add(name, { type: 'organisation', id, kind, exact });
    for (const one of [language, other] as const) {
      const called = body[one];
      if (called === null) continue;
      for (const name of [called.name, ...(called.former ?? []), ...(called.variants ?? []), ...(called.short === undefined ? [] : [called.short])]) {
        // «National Human Rights Committee (Qatar)»: without its country the name is that of many.
        if (!name.endsWith(')')) add(name, name.includes(' ') ? null : name);
      }
      const { acronym } = called;
      // A short acronym of the other language may be another body’s, or a word: «AU», «BAD».
      if (acronym !== undefined && !sharedAcronyms.includes(acronym) && (one === language || acronym.length >= 4)) add(acronym, acronym);
    }
  }
}

/** Adjectives of States in a language, folded, by which their ids are known. */
export function nationalitiesIn(language: 'en' | 'fr', more: readonly (readonly [iso: string, ...adjectives: string[]])[]): ReadonlyMap<string, string> {
  const adjectives = new Map<string, string>();
  for (const { id, en, fr } of stateRecords) {
    const own = language === 'en' ? [en.adjective] : [fr.adjective, fr.feminine].flatMap((form) => [form, `${form}s`]);
    for (const adjective of own) if (!adjective.includes(' ') && !adjectives.has(fold(adjective))) adjectives.set(fold(adjective), id);
  }
  for (const [iso, ...own] of more) for (const adjective of own) adjectives.set(fold(adjective), `state:${iso}`);
  return adjectives;
}

/** The short name by which a State goes. */
export function shortNameOfState(id: string, language: 'en' | 'fr'): string | null {
  return stateRecords.find((state) => state.id === id)?.[language].short ?? null;
}

/** Names that bodies of many States bear, «Ministry of Foreign Affairs», by their words: for each State, the body it is there. */
export function namesAtHome(language: 'en' | 'fr'): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const atHome = new Map<string, Map<string, string>>();
  for (const { id, state, [language]: called } of bodies) {
    if (state === undefined || called === null) continue;
    for (const name of [...(called.own ?? []), ...(called.name.endsWith(')') ? [called.name.replace(/ ?\([^)]*\)$/u, '')] : [])]) {
      const words = bareWords(name).join(' ');
      atHome.set(words, (atHome.get(words) ?? new Map<string, string>()).set(state, id));
    }
  }
  return atHome;
}
