import { defineGroundRule, type GroundRule } from '../../rules/ground-rule.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';

/** Rules of the ground: who is named, and when. Grammar reads them, not patterns. */
export const groundRules: readonly GroundRule[] = [
  defineGroundRule({
    id: 'en/organisations/known-body',
    recognises: 'A body of the authority file, under any of its names, former names and acronyms.',
    marks: 'organisation',
    finds: ['Experts from ‹UNESCO› met the ‹African Union› in Addis Ababa.', 'The ‹Organization of Islamic Cooperation› welcomed the vote.'],
    ignores: ['Those who met the envoy left.', 'The union of the two families was celebrated.'],
  }),
  defineGroundRule({
    id: 'en/organisations/known-state',
    recognises: 'A State of the authority file, by its short or formal name.',
    marks: 'organisation',
    finds: ['‹Jordan› and the ‹Kingdom of Morocco› signed an agreement.', 'A protocol was signed between ‹Tunisia› and ‹Türkiye›.'],
    ignores: ['The sign was hidden by a turkey.', 'It was made of china.'],
  }),
  defineGroundRule({
    id: 'en/organisations/state-by-nationality',
    recognises: 'A State meant by the adjective of its side or its minister: «the Moroccan side».',
    marks: 'organisation',
    finds: ['The ‹Moroccan› side signed an agreement with the ‹Spanish› side.', 'The ‹Tunisian› delegation signed an agreement with Oman.'],
    ignores: ['They read Moroccan novels.', 'Spanish is taught there.'],
  }),
  defineGroundRule({
    id: 'en/organisations/by-head-noun',
    recognises: 'A name in capital letters that holds the noun of a body: a ministry, a university, a council, with its adjectives and what it is for.',
    marks: 'organisation',
    finds: [
      'The ‹Ministry of Higher Education, Scientific Research and Innovation› wrote to ‹Qatar University›.',
      'The ‹National Anti-Corruption Commission› and the ‹Regional Centre for Strategic Studies› met.',
      'Students of the ‹University of Nouakchott› came.',
      'The ‹Conference of Ministers of Youth of the Francophonie› (CONFEJES) met envoys.',
    ],
    ignores: ['The ministry published its report.', 'A council of elders met.', 'The Memorandum on Trade was read.'],
  }),
  defineGroundRule({
    id: 'en/organisations/two-bodies',
    recognises: 'Two bodies under one head: «the Ministries of Health and Education».',
    marks: 'organisation',
    finds: ['Officials of the ‹Ministries of Health› and ‹Education› met.', 'The ‹Universities of Jordan› and ‹Yarmouk› exchange students.'],
    ignores: ['Several ministries met.', 'All universities are open.'],
  }),
  defineGroundRule({
    id: 'en/people/name-after-honorific',
    recognises: 'A name after a title: «Dr», «H.E.», «Sheikh».',
    marks: 'person',
    finds: ['Dr ‹Aminata Kouyaté› opened the meeting.', 'They thanked H.E. Mr. ‹Salim bin Rashid Al-Kaabi›.'],
    ignores: ['The doctor opened the meeting.', 'He thanked Mr. President.'],
  }),
  defineGroundRule({
    id: 'en/people/name-after-office',
    recognises: 'A name after an office, with or without a title between.',
    marks: 'person',
    finds: ['The Secretary-General of the Arab League, ‹Nabil Haddad›, spoke.', 'Jordanian Minister of Health ‹Firas Hawari› came.'],
    ignores: ['The Minister of Health came to Rabat.', 'The president said so.'],
  }),
  defineGroundRule({
    id: 'en/people/name-before-office',
    recognises: 'A name with the office of the person set beside it.',
    marks: 'person',
    finds: ['‹Ndeye Sarr›, President of the Human Rights Committee, spoke.', '‹Oluwaseun Adebayo›, Director-General of the Nigerian Water Authority, came.'],
    ignores: ['In Rabat, the Minister of Health spoke.', 'On Monday, President of the Court.'],
  }),
  defineGroundRule({
    id: 'en/people/name-by-its-form',
    recognises: 'A name that its words alone show to be one: a given name, «bin», «Al-».',
    marks: 'person',
    finds: ['‹Khalid bin Salem› thanked the host.', 'It was written by ‹Fatima Zahra Mernissi› last year.'],
    ignores: ['Blue Nile thanked the host.', 'Red Sea ports were closed.'],
  }),
  defineGroundRule({
    id: 'en/dates/written-date',
    recognises: 'A day, a month, a year, a quarter or a period as written, in the Gregorian or the Hijri calendar.',
    marks: 'date',
    finds: ['They met on ‹Thursday, 24 April 2025›.', 'It runs from ‹12 to 14 May 2024›.', 'It was signed in ‹1992›.', 'It is due in the ‹first quarter of 2026›.'],
    ignores: ['They met 2021 people.', 'Article 12 was adopted.'],
  }),
  defineGroundRule({
    id: 'en/dates/relative-date',
    recognises: 'A day said from the day of publication: «yesterday», «last Monday».',
    marks: 'date',
    finds: ['They signed ‹yesterday›.', 'They met ‹last Monday› in Rabat.'],
    ignores: ['They met at last.', 'The next speaker came.'],
  }),
  nameOfInstrument,
];
