import { WHO, words } from './patterns.ts';

/** Words that stand for the two who deal with each other. */
export const TWO_SIDES = [
  'الجانبان', // the two sides (subject)
  'الجانبين', // the two sides
  'الطرفان', // the two parties (subject)
  'الطرفين', // the two parties
  'البلدان', // the two countries (subject)
  'البلدين', // the two countries
  'الدولتان', // the two States (subject)
  'الدولتين', // the two States
  'المؤسستان', // the two institutions (subject)
  'المؤسستين', // the two institutions
  'المنظمتان', // the two organisations (subject)
  'المنظمتين', // the two organisations
  'الجامعتان', // the two universities (subject)
  'الجامعتين', // the two universities
  'الوزارتان', // the two ministries (subject)
  'الوزارتين', // the two ministries
  'الهيئتان', // the two authorities (subject)
  'الهيئتين', // the two authorities
  'بلدينا', // our two countries
  'بينهما', // between the two
] as const;

export const SIDES = new RegExp(words(TWO_SIDES, 'و|ف|ب|ل|لل'), 'u');

/** A pair named with «between», or one after the other at a verb. */
export const BETWEEN = new RegExp(`(?:${words(['بين', 'وبين'], '')} ["'(]*(?=${WHO})|(?<= )(?=${WHO}["')]* و${WHO}))`, 'gu');
