import { describe, expect, it } from 'vitest';
import { fold } from '@mithaq/register';
import { organisationKinds } from '@mithaq/register/vocabulary';
import { type AuthorityBody, bodies, type BodyNames, families } from '../data/authority/bodies.ts';
import sources from '../data/authority/sources.json' with { type: 'json' };
import states from '../data/authority/states.json' with { type: 'json' };
import unrecorded from '../data/authority/unrecorded.json' with { type: 'json' };

const ARABIC = /^(?:[\p{Script=Arabic} ]|\p{M})+$/u;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const LANGUAGES = ['ar', 'en', 'fr'] as const;

const known = new Set(sources.map(({ code }) => code));
const stateOf = new Map(states.map((state) => [state.id, state]));

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

const asCompared = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const namesIn = (body: AuthorityBody): readonly BodyNames[] => LANGUAGES.flatMap((language) => body[language] ?? []);
/** The names that tell a body: not those it shares with others, not its acronym. */
const telling = (names: BodyNames): readonly string[] => [names.name, ...(names.short === undefined ? [] : [names.short]), ...(names.former ?? []), ...(names.variants ?? [])];
const keysOf = (body: AuthorityBody): readonly string[] => [...new Set(namesIn(body).flatMap(telling).map(asCompared))];
const acronymsOf = (body: AuthorityBody): readonly string[] => [...new Set(namesIn(body).flatMap(({ acronym }) => (acronym === undefined ? [] : [asCompared(acronym)])))];

describe('the States of the authority file', () => {
  it('are 195, each once, and no two share a name in any language', () => {
    expect(states).toHaveLength(195);
    expect(repeated(states.map(({ iso }) => iso))).toEqual([]);
    for (const language of LANGUAGES) {
      expect(repeated(states.flatMap((state) => [...new Set([state[language].short, state[language].formal, ...state[language].variants].map(asCompared))]))).toEqual([]);
    }
  });

  it.each(states.map((state) => [state.iso, state] as const))('%s has names, adjectives and cities in three languages', (iso, { id, ar, en, fr, un, capital, cities }) => {
    expect(iso).toMatch(/^[A-Z]{2}$/u);
    expect(id).toBe(`state:${iso}`);
    for (const name of [ar.short, ar.formal, ar.adjective, ar.feminine, ar.plural, ...ar.variants]) expect(name).toMatch(ARABIC);
    for (const name of [en.short, en.formal, en.adjective, fr.short, fr.formal, fr.adjective, fr.feminine]) expect(name.trim()).not.toBe('');
    if (un !== null) for (const language of LANGUAGES) expect(un[language].trim()).not.toBe('');
    for (const name of capital?.variants ?? []) expect(name).toMatch(ARABIC);
    for (const place of [...(capital === null ? [] : [capital]), ...cities]) {
      expect(place.ar).toMatch(ARABIC);
      for (const name of [place.en, place.fr]) expect(name).toMatch(/^\p{Script=Latin}/u);
    }
    expect(repeated([...(capital === null ? [] : [capital]), ...cities].map((city) => city.en))).toEqual([]);
  });

  it('that belong to the Organisation of Islamic Cooperation have three cities or more beside the capital', () => {
    const members = bodies.flatMap(({ kind, state }) => (kind === 'ministry' ? state ?? [] : []));
    expect(members).toHaveLength(57);
    expect(members.filter((id) => (stateOf.get(id)?.cities.length ?? 0) < 3)).toEqual([]);
  });
});

describe('the bodies of the authority file', () => {
  const kinds = new Set<string>(organisationKinds.map(({ code }) => code));
  const ids = new Set(bodies.map(({ id }) => id));

  it('have one id each, in families that say where their names come from', () => {
    expect(repeated(bodies.map(({ id }) => id))).toEqual([]);
    for (const { family, source } of families) {
      expect(known.has(source)).toBe(true);
      for (const language of LANGUAGES) expect(family[language].trim()).not.toBe('');
    }
  });

  it('share no name with another of their kind, in any language', () => {
    expect(repeated(bodies.flatMap((body) => keysOf(body).map((key) => `${body.kind}: ${key}`)))).toEqual([]);
  });

  it('share no Arabic name with any other: a document names them without their kind', () => {
    expect(repeated(bodies.flatMap(({ ar }) => [...new Set([...telling(ar), ...(ar.acronym === undefined ? [] : [ar.acronym])].map(asCompared))]))).toEqual([]);
    const ofStates = new Set(states.flatMap(({ ar }) => [ar.short, ar.formal, ...ar.variants].map(asCompared)));
    expect(bodies.flatMap(({ ar }) => telling(ar)).filter((name) => ofStates.has(asCompared(name)))).toEqual([]);
  });

  it('have an acronym in common only where their rows state it', () => {
    const borne = repeated(bodies.flatMap(acronymsOf));
    for (const body of bodies) {
      const stated = (body.sharedAcronyms ?? []).map(asCompared).sort();
      expect([body.id, stated]).toEqual([body.id, acronymsOf(body).filter((acronym) => borne.includes(acronym)).sort()]);
    }
  });

  it('go by a shared name at home only beside a State', () => {
    for (const body of bodies) if (namesIn(body).some(({ own }) => own !== undefined)) expect([body.id, body.state]).toEqual([body.id, expect.any(String)]);
    const told = new Set(bodies.flatMap(({ ar }) => telling(ar).map(asCompared)));
    expect(bodies.flatMap(({ ar }) => ar.own ?? []).filter((name) => told.has(asCompared(name)))).toEqual([]);
  });

  it.each(bodies.map((body) => [body.id, body] as const))('%s has its names, a kind of the vocabulary, and a parent, State and seat that are there', (id, body) => {
    const { kind, ar, parent, state, seat } = body;
    expect(id).toMatch(/^organisation:[a-z0-9-]+$/u);
    expect(kinds.has(kind)).toBe(true);
    for (const name of [...telling(ar), ...(ar.own ?? []), ...(ar.acronym === undefined ? [] : [ar.acronym])]) expect(name).toMatch(ARABIC);
    for (const language of ['en', 'fr'] as const) expect([language, body[language] === null]).toEqual([language, body.gaps?.[language] !== undefined]);
    for (const names of namesIn(body)) {
      for (const name of telling(names)) expect(name.trim()).not.toBe('');
      if (names.source !== undefined) expect(known.has(names.source)).toBe(true);
    }
    for (const language of body.rendered ?? []) expect(LANGUAGES).toContain(language);
    if (parent !== null) expect(ids.has(parent)).toBe(true);
    if (state !== undefined) expect(stateOf.has(state)).toBe(true);
    if (body.wikidata !== undefined) expect(body.wikidata).toMatch(/^Q[1-9]\d*$/u);
    if (seat === undefined) return;
    const there = stateOf.get(seat.state);
    expect(there).toBeDefined();
    if (seat.city !== undefined) expect([there?.capital?.en, ...(there?.cities ?? []).map(({ en }) => en)]).toContain(seat.city);
  });

  it('have a Wikidata id of their own', () => {
    expect(repeated(bodies.flatMap(({ wikidata }) => wikidata ?? []))).toEqual([]);
  });

  it('are below themselves nowhere', () => {
    const parentOf = new Map(bodies.map(({ id, parent }) => [id, parent] as const));
    for (const { id } of bodies) {
      const seen = new Set<string>();
      for (let at: string | null = id; at !== null; at = parentOf.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
  });
});

describe('the names without a record', () => {
  it('are of a kind of the vocabulary, and written in Arabic', () => {
    const kinds = new Set<string>(organisationKinds.map(({ code }) => code));
    expect(unrecorded.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    expect(unrecorded.flatMap(({ ar }) => ar).filter((name) => !/^[\p{Script=Arabic}\p{M}\d ]+$/u.test(name))).toEqual([]);
  });

  it('are told once, and of no body that has a row', () => {
    const told = new Set(bodies.flatMap(({ ar }) => telling(ar).map(asCompared)));
    expect(unrecorded.flatMap(({ ar }) => ar).filter((name) => told.has(asCompared(name)))).toEqual([]);
    expect(repeated(unrecorded.flatMap(({ ar }) => [...new Set(ar.map(asCompared))]))).toEqual([]);
  });
});

it('holds no mark of direction', () => {
  expect(BIDI.test(JSON.stringify([states, families, sources, unrecorded]))).toBe(false);
});
