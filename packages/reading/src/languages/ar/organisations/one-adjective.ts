import { wordSet } from '../words/word-set.ts';
import type { HeadNoun } from './head-nouns.ts';
import { stateOfNationality } from './known-names.ts';
import { namedByOneAdjective } from './words/name-words.ts';
import { ANY_CLUB, ASSEMBLIES, BUREAUS, CREEDS, FRONTS, GROUPS, LASTING, UNIVERSITIES, WHAT_AUTHORITY } from './words/one-adjective.ts';

const lasting = wordSet(LASTING);
const anyClub = wordSet(ANY_CLUB);
const assemblies = wordSet(ASSEMBLIES);
const universities = wordSet(UNIVERSITIES);
const whatAuthority = wordSet(WHAT_AUTHORITY);
const groups = wordSet(GROUPS, GROUPS.map((adjective) => `${adjective}ة`));

/** For some heads, the adjectives that name one of them. */
const NAMING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['جبهة', wordSet(FRONTS)],
  ['مكتب', wordSet(BUREAUS)],
  ...['مجموعة', 'تحالف', 'ائتلاف', 'رابطة', 'كنيسة'].map((noun) => [noun, groups] as const),
]);
const creeds = wordSet(CREEDS);

/** «البرلمان الأوروبي», «المجموعة العربية», «المكتب التنفيذي»; «الشركة العالمية» names nobody. */
export function isNamedByOneAdjective(head: HeadNoun, adjective: string): boolean {
  if (head.noun === 'منظمة' || (head.kind === 'igo' && lasting.has(adjective))) return false;
  if (head.noun === 'هيئة' && whatAuthority.has(adjective)) return false;
  if (head.noun === 'نادي') return adjective.endsWith('ي') && !anyClub.has(adjective) && stateOfNationality(adjective) === null;
  if (head.noun === 'حزب') return creeds.has(adjective);
  if (head.noun === 'جامعة' && universities.has(adjective)) return true;
  return isAssembly(head, adjective) || namedByOneAdjective.has(head.kind) || NAMING.get(head.noun)?.has(adjective) === true;
}

/** «الجمعية العمومية»: the assembly that any body may have; it is one only with its owner. */
export function isAssembly({ noun }: HeadNoun, adjective: string): boolean {
  return noun === 'جمعية' && assemblies.has(adjective);
}
