import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import states from '../../../data/authority/states.json' with { type: 'json' };
import { read } from './read.ts';
import type { Language } from './reading.ts';

const ROOT = new URL('../fixtures/', import.meta.url);
const LANGUAGES = ['ar', 'en', 'fr'] as const;
const events = readdirSync(new URL('ar/', ROOT)).filter((name) => name.startsWith('event-') && name.endsWith('.txt'));

function bare(name: string): string {
  return name.replace(/^(?:Le|La) /u, '');
}

/** The places of the authority file by their names in a language, without an article. */
function placeIn(language: Language, name: string | null): string | null {
  const places = states.flatMap(({ capital, cities }) => [...(capital === null ? [] : [capital]), ...cities]);
  return places.find((place) => name !== null && bare(place[language]) === bare(name))?.en ?? null;
}

/** What a text in some language tells, in words of none: codes, days, and bodies by the authority file. */
function recordsIn(language: Language, name: string): readonly object[] {
  const { instruments, organisations } = read(readFileSync(new URL(`${language}/${name}`, ROOT), 'utf8'));
  const ids = new Map(organisations.map(({ key, authority }) => [key, authority] as const));
  return instruments.map(({ type, status, parties, date, place }) => ({
    type: type.value,
    status: status.value,
    parties: parties.map(({ value }) => ids.get(value.organisation)),
    date: date?.value.edtf,
    place: placeIn(language, place?.value ?? null),
  }));
}

describe('the same event told in Arabic, English and French', () => {
  it('is told four times', () => {
    expect(events.length).toBe(4);
  });

  it.each(events)('%s gives one and the same record', (name) => {
    const [arabic, english, french] = LANGUAGES.map((language) => recordsIn(language, name));
    expect(arabic).toHaveLength(1);
    expect(Object.values(arabic?.[0] ?? {})).not.toContain(null);
    expect(english).toEqual(arabic);
    expect(french).toEqual(arabic);
  });
});
