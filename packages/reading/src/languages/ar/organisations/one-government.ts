import { fold } from '../letters/fold.ts';
import { wordSet } from '../words/word-set.ts';
import { shortNameOfState, stateOfNationality } from './known-names.ts';

/** What a State is, and what its government is called beside its name; a government with another adjective is another one. */
const SAID_OF_ANY = wordSet([
  'جمهورية', 'مملكة', 'دولة', 'سلطنة', 'شرعية', 'مركزية', 'عربية', 'متحدة', 'هاشمية', 'إسلامية', 'شعبية', 'ديمقراطية', 'شقيقة', 'صديقة',
]);

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

/** The kingdoms, as their governments are told apart. */
const KINGDOMS = ['state:SA', 'state:MA', 'state:JO', 'state:BH'].map(nameOf);

/** «حكومة المملكة»: the government of the one kingdom whose government the text names by its State; null where there is none or another. */
export function kingdomMeant(words: readonly string[], governed: ReadonlySet<string>): string | null {
  if (!isOfKingdom(words)) return null;
  const [only, another] = KINGDOMS.filter((name) => governed.has(name));
  return another === undefined ? (only ?? null) : null;
}

/** «حكومة المملكة» does not say of which. */
export function isOfKingdom([head, of, more]: readonly string[]): boolean {
  return head === 'حكومه' && of === 'مملكه' && more === undefined;
}

function nameOf(state: string): string {
  return fold(shortNameOfState(state) ?? state).replace(/^ال/u, '');
}
