import { expect, it } from 'vitest';
import { isSortOfPaper } from './sorts-of-paper.ts';

it.each(['بيان صحفي', 'بَيــان', 'بيان إعلامي رقم (14):', 'بيان صحفي - للنشر الفوري', 'PRESS RELEASE', 'Communiqué de presse'])('«%s» says only what sort of paper it is', (line) => {
  expect(isSortOfPaper(line)).toBe(true);
});

it.each(['بيان صادر عن بلدية الوادي', 'بلاغ مشترك بين المدينتين', 'Statement by the mayor', 'Communiqué final de la réunion'])('«%s» names who speaks or what it is about', (line) => {
  expect(isSortOfPaper(line)).toBe(false);
});
