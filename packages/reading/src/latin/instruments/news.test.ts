import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const toldIn = (text: string): unknown => read(text).instruments.map(({ type, status, duration, date }) => [type.value, status.value, duration?.value ?? null, date?.value.asWritten ?? null]);
const fieldsIn = (text: string): unknown => read(text).instruments.map(({ fields, modalities }) => [...fields, ...modalities].map(({ value }) => value.words));
const statusIn = (text: string): unknown => read(text).instruments.map(({ status }) => status.value);

describe('what the next sentence says of the instrument', () => {
  it.each([
    ['UNESCO and the Water Council signed an agreement. It is valid for three years and is automatically renewable.', [['agreement', 'signed', 'three years', null]]],
    ['L’UNESCO et le Conseil des ports ont signé une convention de partenariat. D’une durée de cinq ans renouvelable par tacite reconduction, elle porte sur la pêche.', [['agreement', 'signed', 'cinq ans', null]]],
  ])('is how long it lasts: %s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });

  it.each([
    ['UNESCO and the Water Council signed an agreement. It covers irrigation and water quality.', [['irrigation', 'water quality']]],
    ['L’UNESCO et le Conseil des ports ont signé une convention de partenariat. D’une durée de cinq ans, elle porte sur la pisciculture.', [['pisciculture']]],
    ['L’UNESCO et le Conseil des ports ont signé deux accords. Ces accords portent sur la pisciculture et le transport maritime.', [['pisciculture', 'transport maritime']]],
  ])('is what it is about: %s', (text, fields) => {
    expect(fieldsIn(text)).toEqual(fields);
  });
});

const termsIn = (text: string): unknown => read(text).instruments.map(({ duration, renewal, amount }) => [duration?.value ?? null, renewal?.value ?? null, amount?.value ?? null]);

describe('the terms of an instrument', () => {
  it.each([
    ['UNESCO and the Water Council signed a grant agreement worth $12 million for three years, renewable once.', [['three years', 'renewable once', '$12 million']]],
    ['UNESCO and the Water Council signed an agreement. It is valid for three years and is automatically renewable.', [['three years', 'is automatically renewable', null]]],
    ['L’UNESCO et le Conseil des ports ont signé un accord de prêt d’un montant de 12 millions d’euros pour une durée de cinq ans, renouvelable par tacite reconduction.', [['cinq ans', 'renouvelable par tacite reconduction', '12 millions d’euros']]],
    ['UNESCO and the Water Council signed a memorandum on renewable energy, while trade reached $3 billion.', [[null, null, null]]],
  ])('are told with it: %s', (text, told) => {
    expect(termsIn(text)).toEqual(told);
  });
});

describe('an instrument that is not signed', () => {
  it.each([
    ['Talks are under way on a memorandum with the Port of Tandra.', ['under_negotiation']],
    ['At the end of the visit, UNESCO and the Water Council agreed to sign a cooperation agreement before the end of the year.', ['planned']],
    ['Des négociations sont en cours avec le Conseil des ports en vue de la conclusion d’un protocole d’accord.', ['under_negotiation']],
    ['Les deux ministres ont convenu d’accélérer la conclusion d’un accord-cadre de coopération entre le Tchad et le Gabon.', ['under_negotiation']],
    ['Le comité a recommandé l’adoption d’une lettre d’intention avec l’UNESCO.', []],
  ])('is told so: %s', (text, status) => {
    expect(statusIn(text)).toEqual(status);
  });

  it('is under talks that are no meeting', () => {
    expect(read('Talks are under way on a memorandum with the Port of Tandra.').meetings).toEqual([]);
  });
});

it.each([
  ['UNESCO and the Water Council renewed today, for a further period of two years, the memorandum of understanding that they had concluded in 2019.', [['mou', 'renewed', 'two years', 'today']]],
  ['L’UNESCO et le Conseil des ports ont renouvelé, vendredi, pour une durée de trois ans, la convention de coopération qui les lie depuis 2011.', [['agreement', 'renewed', 'trois ans', 'vendredi']]],
  ['Le mémorandum d’entente qui lie l’UNESCO au Conseil des ports a été prolongé de deux ans.', [['mou', 'renewed', 'deux ans', null]]],
])('a renewal has its own day: %s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});

it('a name ends before the occasion on which it was signed', () => {
  expect(read('UNESCO and the Water Council concluded a partnership agreement on the margins of the Water Forum.').instruments.map(({ name }) => name.value)).toEqual(['partnership agreement']);
});

it.each([
  ['UNESCO and the Water Council concluded an agreement on the margins of the Water Forum, held in Geneva from 1 to 3 July 2024.', [['agreement', 'signed', null, null]]],
  ['UNESCO and the Water Council concluded an agreement during a ceremony, held in Geneva on 3 July 2024.', [['agreement', 'signed', null, '3 July 2024']]],
])('the days of a forum are not those of the signing: %s', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});

it('«les accords» are the two that were told of', () => {
  expect(statusIn('L’UNESCO et le Centre Avicenne ont conclu deux accords de coopération lors d’une cérémonie. Les accords ont été signés, au nom de l’UNESCO, par Mme Odile Marchand, et au nom du Centre par M. Salim Haddad.')).toEqual(['signed']);
});

it.each([
  ['Le Conseil a approuvé le projet de loi portant approbation de l’accord de coopération entre le Maroc et le Portugal. Il a également approuvé le procès-verbal de la dixième session de la commission mixte.', ['agreement', 'minutes']],
  ['The Cabinet approved a cooperation agreement between Jordan and Chad. The Cabinet also approved the minutes of the tenth session of the joint committee.', ['agreement', 'minutes']],
])('minutes are approved beside an agreement: %s', (text, types) => {
  expect(read(text).instruments.map(({ type }) => type.value)).toEqual(types);
});
