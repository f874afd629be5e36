import { describe, expect, it } from 'vitest';
import { organisationKinds } from '@mithaq/register/vocabulary';
import organisations from '../data/authority/organisations.json' with { type: 'json' };
import states from '../data/authority/states.json' with { type: 'json' };

const ARABIC = /^(?:[\p{Script=Arabic} ]|\p{M})+$/u;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the States of the authority file', () => {
  it('are 195, each once', () => {
    expect(states).toHaveLength(195);
    expect(repeated(states.map(({ iso }) => iso))).toEqual([]);
    expect(repeated(states.flatMap(({ ar }) => [...new Set([ar.short, ar.formal, ...ar.variants])]))).toEqual([]);
  });

  it.each(states.map((state) => [state.iso, state] as const))('%s has its names in three languages', (iso, { id, ar, en, fr, capital }) => {
    expect(iso).toMatch(/^[A-Z]{2}$/u);
    expect(id).toBe(`state:${iso}`);
    for (const name of [ar.short, ar.formal, ar.adjective, ...ar.variants]) expect(name).toMatch(ARABIC);
    for (const name of [en.short, en.formal, fr.short, fr.formal]) expect(name.trim()).not.toBe('');
    if (capital !== null) expect(capital.ar).toMatch(ARABIC);
  });
});

describe('the bodies of the authority file', () => {
  const kinds = new Set<string>(organisationKinds.map(({ code }) => code));
  const ids = new Set(organisations.map(({ id }) => id));

  it('have one id each, and no two share an Arabic name', () => {
    expect(repeated(organisations.map(({ id }) => id))).toEqual([]);
    expect(repeated(organisations.flatMap(({ ar }) => [ar.name, ...ar.variants, ...(ar.acronym === null ? [] : [ar.acronym])]))).toEqual([]);
  });

  it.each(organisations.map((body) => [body.id, body] as const))('%s has its names, a kind of the vocabulary and a parent that is there', (id, { kind, ar, en, fr, parent }) => {
    expect(id).toMatch(/^organisation:[a-z0-9-]+$/u);
    expect(kinds.has(kind)).toBe(true);
    for (const name of [ar.name, ...ar.variants]) expect(name).toMatch(ARABIC);
    for (const name of [en.name, fr.name]) expect(name.trim()).not.toBe('');
    if (parent !== null) expect(ids.has(parent)).toBe(true);
  });

  it('are below themselves nowhere', () => {
    const parentOf = new Map(organisations.map(({ id, parent }) => [id, parent] as const));
    for (const { id } of organisations) {
      const seen = new Set<string>();
      for (let at: string | null = id; at !== null; at = parentOf.get(at) ?? null) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
  });
});

it('holds no mark of direction', () => {
  expect(BIDI.test(JSON.stringify([states, organisations]))).toBe(false);
});
