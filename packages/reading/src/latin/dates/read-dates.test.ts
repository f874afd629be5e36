import { describe, expect, it } from 'vitest';
import { english } from '../../languages/en/english.ts';
import { french } from '../../languages/fr/french.ts';
import type { LatinLanguage } from '../language.ts';
import { fold } from '../letters/fold.ts';

function fixed(language: LatinLanguage, written: string, publishedOn: string | null = null): readonly (string | null)[] {
  const text = fold(written);
  return language.readDates(text, { start: 0, end: text.length }, publishedOn).map((date) => date.fixed.edtf);
}

describe('English dates as written', () => {
  it.each([
    ['on Thursday, 24 April 2025', '2025-04-24'],
    ['April 24, 2025', '2025-04-24'],
    ['the 24th of April 2025', '2025-04-24'],
    ['1st September 2023', '2023-09-01'],
    ['from 12 to 14 May 2024', '2024-05-12/2024-05-14'],
    ['12-14 May 2024', '2024-05-12/2024-05-14'],
    ['May 12–14, 2024', '2024-05-12/2024-05-14'],
    ['28 April to 2 May 2025', '2025-04-28/2025-05-02'],
    ['2024-06-30', '2024-06-30'],
    ['14/12/2011', '2011-12-14'],
    ['March 2024', '2024-03'],
    ['in the first quarter of 2026', '2026-01/2026-03'],
    ['spring 2026', '2026'],
    ['2026–2027', '2026/2027'],
    ['in 1992', '1992'],
    ['20 June', 'XXXX-06-20'],
    ['1 Muharram 1446 AH', '2024-07-07'],
    ['14 Rajab 1445 H, corresponding to 26 January 2024', '2024-01-26'],
  ])('%s is %s', (written, edtf) => {
    expect(fixed(english, written)).toEqual([edtf]);
  });

  it.each([
    ['yesterday, Wednesday', '2024-03-27'],
    ['today', '2024-03-28'],
    ['last Tuesday', '2024-03-26'],
    ['next Tuesday', '2024-04-02'],
    ['they signed on Tuesday', '2024-03-26'],
    ['by the end of June', '2024-06'],
    ['next February', '2025-02'],
    ['20 June', '2024-06-20'],
    ['last year', '2023'],
    ['before the end of the year', '2024'],
  ])('%s on 28 March 2024 is %s', (written, edtf) => {
    expect(fixed(english, written, '2024-03-28')).toEqual([edtf]);
  });

  it.each(['yesterday, Sunday', 'they will meet on Tuesday'])('%s on 28 March 2024 is not fixed', (written) => {
    expect(fixed(english, written, '2024-03-28')).toEqual([null]);
  });

  it('leaves numbers that are no dates', () => {
    expect(fixed(english, 'Article 12 of resolution 4/3 drew 2023 people; it may rain')).toEqual([]);
  });
});

describe('French dates as written', () => {
  it.each([
    ['le jeudi 24 avril 2025', '2025-04-24'],
    ['le 1er septembre 2023', '2023-09-01'],
    ['du 12 au 14 mai 2024', '2024-05-12/2024-05-14'],
    ['les 12 et 13 mai 2024', '2024-05-12/2024-05-13'],
    ['du 28 avril au 2 mai 2025', '2025-04-28/2025-05-02'],
    ['14/12/2011', '2011-12-14'],
    ['mars 2024', '2024-03'],
    ['au premier trimestre 2026', '2026-01/2026-03'],
    ['au printemps 2026', '2026'],
    ['pour la période 2026–2029', '2026/2029'],
    ['en 1992', '1992'],
    ['20 juin', 'XXXX-06-20'],
  ])('%s is %s', (written, edtf) => {
    expect(fixed(french, written)).toEqual([edtf]);
  });

  it.each([
    ['hier mercredi', '2024-03-27'],
    ['aujourd’hui', '2024-03-28'],
    ['mardi dernier', '2024-03-26'],
    ['mardi prochain', '2024-04-02'],
    ['ils ont signé mardi', '2024-03-26'],
    ['d’ici à la fin du mois de juin', '2024-06'],
    ['février prochain', '2025-02'],
    ['le 20 juin', '2024-06-20'],
    ['l’année dernière', '2023'],
    ['avant la fin de l’année', '2024'],
  ])('%s on 28 March 2024 is %s', (written, edtf) => {
    expect(fixed(french, written, '2024-03-28')).toEqual([edtf]);
  });

  it('leaves numbers that are no dates', () => {
    expect(fixed(french, 'L’article 12 a réuni 2023 personnes')).toEqual([]);
  });
});
