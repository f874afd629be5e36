import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { givenNames } from './words/given-names.ts';
import { accusativeOffices, officeNouns } from './words/office-nouns.ts';
import { honorifics } from './words/titles.ts';

/** «سفيرا ومندوبا دائما لدى …»: the second noun of what somebody is appointed to. */
export function isSecondAccusative(word: string): boolean {
  return word.startsWith('و') && accusativeOffices.has(word.slice(1));
}

/** «رئيس ومدير عام الشركة»: a second noun of one office, before what both are of. */
export function isSecondNoun(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  const noun = word.startsWith('و') && officeNouns.has(word.slice(1)) && !isDefinite(word.slice(1));
  return (noun || isSecondAccusative(word)) && next !== '' && !givenNames.has(next) && !honorifics.has(next);
}

/** «المؤسس والرئيس التنفيذي …», «رئيس مجلس الإدارة والعضو المنتدب …»: how many words lead on to the second half of one office. */
export function lengthToSecondHalf(view: TextView, start: number, at: number): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  const founder = /^[وبل]?المؤسسه?$|^[وبل]?الموسسه?$|^[وبل]?الشريكه?$/u.test(view.word(start)) && at <= start + 2;
  if (founder && /^(?:و?ال(?:رييس|مدير|شريك|موسس)ه?)$/u.test(word)) return 1;
  const board = /^ال(?:اداره|مديرين|امناء)$/u.test(view.word(at - 1)) && view.word(at - 2) === 'مجلس';
  return board && ((/^و?العضوه?$/u.test(word) && /^المنتدبه?$/u.test(next)) || (/^و(?:ال)?(?:رييس|مدير)ه?$/u.test(word) && /^(?:ال)?(?:تنفيذي|عام)ه?$/u.test(next))) ? 2 : 0;
}
