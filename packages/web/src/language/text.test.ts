import { describe, expect, it } from 'vitest';
import { ar } from './ar/index.ts';
import { dayFormats, localeOf, showDay } from './day.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { fill } from './text.ts';

const say = (language: string) => ({ plural: new Intl.PluralRules(language), number: String });
const preferences = { language: 'ar', digits: 'arab', calendar: 'both', theme: 'system' } as const;

/** Every text with the way to it. */
function textsIn(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : textsIn(Object(value), `${path}${name}.`));
}

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).flatMap((name) => (name === undefined || name === 'n' ? [] : [name])).toSorted((a, b) => a.localeCompare(b));

describe('the texts of the interface', () => {
  it('count in all six Arabic forms', () => {
    const counted = [0, 1, 2, 3, 11, 100].map((n) => fill(ar.home.proposals, { n }, say('ar')));
    expect(counted).toEqual(['لا مقترحات', 'مقترح واحد', 'مقترحان', '3 مقترحات', '11 مقترحاً', '100 مقترح']);
  });

  it('set a name of another direction apart', () => {
    expect(fill('قُبل: {title}', { title: 'Memorandum' }, say('ar'))).toBe('قُبل: \u2068Memorandum\u2069');
  });

  it('have the same places for values in each language', () => {
    const french = new Map(textsIn(fr));
    const english = new Map(textsIn(en));
    const forms = /\.(zero|one|two|few|many|other)$/;
    for (const [path, arabic] of textsIn(ar)) {
      if (forms.test(path)) continue;
      expect([path, placesIn(english.get(path) ?? '')]).toEqual([path, placesIn(arabic)]);
      expect([path, placesIn(french.get(path) ?? '')]).toEqual([path, placesIn(arabic)]);
    }
  });

  it('leave no text empty', () => {
    for (const texts of [ar, en, fr]) {
      for (const [path, text] of textsIn(texts)) expect([path, text.trim() === '']).toEqual([path, false]);
    }
  });
});

describe('days', () => {
  it('stand in both calendars and in the digits of choice', () => {
    const shown = showDay('2022-06-05', dayFormats(preferences), 'both');
    expect(shown.gregorian).toBe('٥ يونيو ٢٠٢٢');
    expect(shown.hijri).toContain('٦ ذو القعدة ١٤٤٣');
  });

  it('are written with the name of their month, also where the hour stands beside', () => {
    const { moment } = dayFormats({ ...preferences, digits: 'latn' });
    expect(moment(new Date(2026, 10, 22, 16, 27))).toMatch(/^22 نوفمبر 2026/);
  });

  it('count the first of a month in French as French does, and no other number', () => {
    const french = dayFormats({ ...preferences, language: 'fr', digits: 'latn' });
    expect(showDay('2026-08-01', french, 'gregorian').gregorian).toBe('1er août 2026');
    expect(showDay('2026-08-21', french, 'gregorian').gregorian).toBe('21 août 2026');
    expect(french.moment(new Date(2026, 7, 1, 1, 1))).toMatch(/^1er août 2026\D+0?1:01$/);
  });

  it('keep Western digits in English and French', () => {
    expect(localeOf({ ...preferences, language: 'fr' })).toBe('fr-u-nu-latn');
  });
});
