import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { isFieldOfMinistry, isTitleAsAdjective } from '../organisations/chain-words.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { pluralHeads, pointingWords } from '../organisations/words/name-words.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { givenNames } from './words/given-names.ts';
import { officeNouns } from './words/office-nouns.ts';
import { isRoyal } from './office-adjectives.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { honorifics } from './words/titles.ts';

/** A word that may be of what an office is, and how it hangs on what was read before. */
export interface FieldWord {
  /** Without «و» or «ل» before it. */
  readonly stem: string;
  readonly joined: boolean;
  readonly purpose: boolean;
  readonly complements: number;
  /** The noun of the office: «وزير». */
  readonly noun: string;
}

/** Whether the word begins something else than a field: a person, another office or a body. */
export function isNoField(view: TextView, at: number, field: FieldWord): boolean {
  const { stem, joined, complements } = field;
  const [word, bare] = [view.word(at), withoutArticle(stem)];
  // «عضو المنظمة»: here no participle.
  if ((pointingWords.has(stem) && !(word === 'المنظمه' && complements === 0)) || givenNames.has(word) || stopWords.has(stem)) return true;
  if (pluralHeads.has(bare) && isOfPlural(view, at, field)) return true;
  if (word === 'للفريق' && !leadsToHolder(view, at + 1)) return false;
  if (honorifics.has(stem) && !(complements > 0 && (isRoyal(view, at) || isTitleAsAdjective(view, at)))) return true;
  return officeNouns.has(bare) || (joined && (officeNouns.has(bare.replace(/[اي]ن$/u, '')) || (headNouns.has(bare) && !leadsToHolder(view, at + 1))));
}

/** «وجامعات …» are bodies; «للكليات العلمية», «وزير الاقتصاد والشركات» are fields. */
function isOfPlural(view: TextView, at: number, { stem, joined, purpose, complements, noun }: FieldWord): boolean {
  if (!(joined || purpose) || isFieldOfMinistry(stem, view.word(at + 1))) return false;
  if (joined && (/^لش[وي]?ون$/u.test(view.word(at - 2)) || (/^وزيره?$/u.test(noun) && isDefinite(stem) && leadsToHolder(view, at + 1)))) return false;
  // «… للتعاون والمنظمات بوزارة …»
  if (joined && isDefinite(stem) && view.word(at + 1).startsWith('ب') && headNouns.has(withoutArticle(view.word(at + 1).slice(1)))) return false;
  return !(view.word(at).startsWith('لل') && (complements === 0 || /^(?:نايب|وكيل|مساعد)ه?$/u.test(noun)));
}

/** «والإذاعة د. منذر …», «والشركات، منذر …»: whoever holds the office is named next. */
export function leadsToHolder(view: TextView, at: number): boolean {
  const begin = view.mark(at) === '،' ? at + 1 : at;
  return skipHonorifics(view, begin) > begin || givenNames.has(view.word(begin));
}
