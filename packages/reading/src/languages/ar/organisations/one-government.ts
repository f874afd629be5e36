import { fold } from '../letters/fold.ts';
import { wordSet } from '../words/word-set.ts';
import { shortNameOfState, stateOfNationality } from './known-names.ts';

/** What a State is, and what its government is called beside its name; a government with another adjective is another one. */
const SAID_OF_ANY = wordSet(['جمهورية', 'مملكة', 'دولة', 'سلطنة', 'شرعية', 'مركزية', 'عربية', 'متحدة', 'هاشمية', 'إسلامية', 'شعبية', 'ديمقراطية', 'شقيقة', 'صديقة']);

/** The State whose government the words name: «الحكومة اليمنية», «حكومة اليمن», «الحكومة الشرعية في اليمن»; `where` is what stands after the name. */
export function stateGoverned([head, ...words]: readonly string[], where: string): string | null {
  if (head !== 'حكومه') return null;
  const adjectives = words.filter((word) => !SAID_OF_ANY.has(word));
  const [only, another] = adjectives;
  if (another !== undefined) return null;
  const state = only === undefined ? null : (stateOfNationality(only) ?? stateOfNationality(`${only}ي`));
  if (only !== undefined) return state === null ? only : nameOf(state);
  return where.trim() === '' ? null : fold(where).replace(/^ ?(?:في|ب) ?/u, '').replace(/^ال/u, '');
}

function nameOf(state: string): string {
  return fold(shortNameOfState(state) ?? state).replace(/^ال/u, '');
}
