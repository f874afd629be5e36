import { fold } from '../letters/fold.ts';
import { isDefinite, type Split, splitsOf, withoutArticle } from '../letters/tokens.ts';
import type { Body } from '../organisations/body.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { remembered } from '../words/remembered.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { accusativeOffices, chargedOfficers, officeAdjectives, officeNouns, weakOfficeNouns } from './words/office-nouns.ts';
import { honorifics, officeLikeHonorifics } from './words/titles.ts';
import { CHARGES, KEPT } from './words/offices.ts';

/** The noun with which an office begins. */
export interface OfficeHead {
  readonly split: Split;
  readonly noun: string;
  readonly definite: boolean;
}

/** The nouns of office that a word may be, whatever is attached before it. */
export const nounsIn = remembered((word): readonly OfficeHead[] =>
  splitsOf(word)
    .map((split) => ({ split, noun: withoutArticle(split.stem), definite: isDefinite(split.stem) }))
    .filter(({ noun, definite }) => officeNouns.has(noun) || chargedOfficers.has(noun) || (!definite && accusativeOffices.has(noun))),
);

/** What was read after the noun of an office. */
interface AfterNoun {
  readonly next: string;
  readonly body: Body | null;
  readonly complements: number;
  readonly adjectives: number;
  readonly offices: number;
  readonly possessive: boolean;
}

const charges = CHARGES.map(fold);

const isCharge = (word: string): boolean => charges.some((charge) => word.startsWith(charge)); // «بملفات», «بالاتصالات»

/** Whether the words make an office, and not a common noun, a title or a name. */
export function isOffice(head: OfficeHead, read: AfterNoun): boolean {
  const { split, noun, definite } = head;
  const { complements, adjectives, offices, possessive } = read;
  const alone = complements + adjectives + offices === 0;
  if (alone && (definite || weakOfficeNouns.has(noun) || honorifics.has(split.stem))) return false;
  if (weakOfficeNouns.has(noun) && complements === 0 && !((definite || possessive) && adjectives > 0)) return false;
  if (!definite && alone && !possessive) return false;
  if (isAnotherWord(head, read)) return false;
  return !(officeLikeHonorifics.has(split.stem) && definite && complements + adjectives === 0);
}

/** Nouns of office that are names, ranks or common words before most words. */
function isAnotherWord({ noun, definite }: OfficeHead, { next, body, complements, adjectives }: AfterNoun): boolean {
  switch (noun) {
    case 'محافظه': // «محافظة القاهرة» is an area.
      return body === null && !(next.startsWith('ل') && complements > 0);
    case 'امينه': // A woman’s name; «الأمينة العامة», «أمينة شؤون المرأة».
      return body === null && !(definite && adjectives > 0) && !/^(?:ال)?ش[وي]?ون$/u.test(next);
    case 'سلطان': // «سلطان المرشد» is a name, «سلطان عمان» an office.
      return !definite && body?.state !== true && next !== 'البلاد';
    case 'عامل': // «عامل عمالة سلا», the governor; «عامل بناء» is anybody.
      return !/^(?:عماله|اقليم)$/u.test(next);
    case 'كبير': // «كبير المفاوضين», «كبير مستشاريها»
      return !/(?:ين|اء|ي|يها|يه)$/u.test(next);
    case 'استاذ': // «الأستاذ المساعد الدكتور فلان»: a rank
      return definite && complements === 0;
    case 'خادم':
      return next !== 'الحرمين';
    default: // «مكلف بمهمة بديوان الوزير»; «لجنة مكلفة بإعداد …» is no office.
      return chargedOfficers.has(noun) && !isCharge(next);
  }
}

/** «رئيسها», «مديره»: with a pronoun, not «مديرة» with the ending of women. */
export function isPossessive(view: TextView, at: number, { noun, definite }: OfficeHead): boolean {
  if (definite || !/(?:ها|ه|نا)$/u.test(noun)) return false;
  const end = view.tokens[at]?.end ?? 1;
  return /(?:ها|نا)$/u.test(noun) || view.source[view.folded.starts[end - 1] ?? 0] !== 'ة';
}

/** «المكلف بمهمة سالم …»: no noun of its gender stands before the participle, which it could be an adjective of. */
export function standsAlone(view: TextView, at: number): boolean {
  const before = view.word(at - 1);
  return !isDefinite(before) || stopWords.has(before) || before.endsWith('ه') !== view.word(at).endsWith('ه');
}

const kept = wordSet(KEPT);

/** «الرئيس التنفيذي لشركة كذا أمين الناصر»: a man called so, not a keeper of something. */
export function isNamedAmin(view: TextView, at: number, { split, noun, definite }: OfficeHead): boolean {
  const next = view.word(at + 1);
  if (noun !== 'امين' || definite || split.attached !== '' || !isDefinite(next)) return false;
  return !officeAdjectives.has(next) && !kept.has(next) && !headNouns.has(next.slice(2)) && stateOfNationality(next) === null && knownNameAt(view.tokens, at + 1) === null;
}
