import { describe, expect, it } from 'vitest';
import { read, type Reading } from '../index.ts';

const nameOf = ({ organisations, people }: Reading, key: string | null): string | null =>
  organisations.find((one) => one.key === key)?.name.value ?? people.find((one) => one.key === key)?.name.value ?? null;
const partiesOf = (reading: Reading): unknown => reading.instruments.map(({ parties }) => parties.map(({ value }) => nameOf(reading, value.organisation)));
const fieldsOf = (text: string): readonly string[] => read(text).instruments.flatMap(({ fields, modalities }) => [...fields, ...modalities].map(({ value }) => value.words));

describe('two instruments of one sentence', () => {
  it('have each their own parties, and are not told a third time by what is said of both', () => {
    const reading = read('Le Maroc a signé un accord de coopération avec la Tunisie, et un second accord avec la Conférence des ministres de la Pêche du Sahel (COMIPES). Les deux accords ont été signés par le ministre de la Pêche du Maroc.');
    expect(partiesOf(reading)).toEqual([['Maroc', 'Tunisie'], ['Maroc', 'Conférence des ministres de la Pêche du Sahel']]);
  });

  it('are so in English as well', () => {
    const reading = read('Jordan signed an agreement with the Conference of Ministers of Fisheries of the Sahel (COMIFIS) and another agreement with UNESCO. The two agreements were signed in Amman.');
    expect(partiesOf(reading)).toEqual([['Jordan', 'Conference of Ministers of Fisheries of the Sahel'], ['Jordan', 'UNESCO']]);
  });
});

describe('a signing told again with its day', () => {
  it('is the same, and no older one', () => {
    const reading = read('L’Université de Nouakchott et l’Union africaine ont signé un mémorandum d’entente. Le mémorandum d’entente a été signé ce jeudi (13 juin 2024) à Rabat, par Salim Haddad, président de l’Université de Nouakchott.');
    expect(reading.instruments.map(({ status, date }) => [status.value, date?.value.edtf])).toEqual([['signed', '2024-06-13']]);
  });
});

describe('a party', () => {
  it('goes to its end past the word «News»', () => {
    expect(partiesOf(read('The Union of News Agencies of the Sahel signed a memorandum with the Ministry of Youth of Chad.'))).toEqual([['Union of News Agencies of the Sahel', 'Ministry of Youth of Chad']]);
  });

  it('has each its signatory where one clause tells of one', () => {
    const reading = read('The Ministry of Youth of Chad signed a memorandum with UNESCO. The memorandum was signed on behalf of the Ministry of Youth by its Director, Mr. Salim Haddad, while it was signed on behalf of UNESCO by Mrs. Odile Marchand.');
    expect(reading.instruments[0]?.signatories.map(({ value }) => nameOf(reading, value.person))).toEqual(['Salim Haddad', 'Odile Marchand']);
  });
});

describe('fields', () => {
  it.each([
    ['The memorandum signed by Jordan and Chad aims to achieve the common goals of the two parties in the field of fish farming.', ['fish farming']],
    ['La convention signée par le Maroc et le Tchad vise à renforcer les relations bilatérales des deux parties dans le domaine de la pisciculture.', ['pisciculture']],
  ])('are told by words that say one: %s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });

  it('are two where the letters of one stand in the word of the other', () => {
    expect(fieldsOf('Le Maroc et le Tchad ont signé un accord de coopération dans les domaines du transport, du sport et de l’artisanat, des arts et de la pêche.')).toEqual(['transport', 'sport', 'artisanat', 'arts', 'pêche']);
  });
});

describe('a State that says where a town is', () => {
  it.each([
    ['À Rabat, capitale du Maroc, le Gabon et l’UNESCO ont signé un accord de coopération.', [['Gabon', 'UNESCO']]],
    ['Le Tchad et l’UNESCO ont signé samedi à Banjul (Gambie) un accord de coopération.', [['Tchad', 'UNESCO']]],
    ['In Rabat, capital of Morocco, the Ministry of Youth of Chad and UNESCO signed an agreement.', [['Ministry of Youth of Chad', 'UNESCO']]],
  ])('is no party: %s', (text, parties) => {
    expect(partiesOf(read(text))).toEqual(parties);
  });
});

it('an annex that amends an agreement is what was signed', () => {
  expect(read('Le Tchad et l’UNESCO ont signé, samedi à Dakar, une annexe amendant l’accord de siège.').instruments.map(({ name, status }) => [name.value, status.value])).toEqual([['annexe amendant l’accord de siège', 'signed']]);
});
