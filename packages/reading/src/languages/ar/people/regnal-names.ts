import { isDefinite } from '../letters/tokens.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';

/** «الثاني», «الثانية»: which of those who reigned under one name. */
export const REGNAL = /^ال(?:اولي?|ثانيه?|ثالثه?|رابعه?|خامسه?|سادسه?|سابعه?|ثامنه?|سادس عشر)$/u;

/** Those who bear a number after their name: kings, popes and the like. */
const SOVEREIGNS = wordSet([
  'الملك', 'الملكة', 'البابا', 'السلطان', 'العاهل', 'البطريرك', 'الأمير', 'الإمبراطور', 'الأنبا', 'والملك', 'والبابا', 'للملك', 'بالملك',
]);

/** «الملك», «العاهل الأردني», «ملكة الدنمارك»: the words before a name say who reigns. */
export function isOfSovereign(view: TextView, before: number): boolean {
  const word = view.word(before);
  if (SOVEREIGNS.has(word) || (isDefinite(word) && stateOfNationality(word) !== null && SOVEREIGNS.has(view.word(before - 1)))) return true;
  return /^(?:ملك|امبراطور)ه?$/u.test(view.word(before - 1)) && knownNameAt(view.tokens, before)?.known.type === 'state';
}
