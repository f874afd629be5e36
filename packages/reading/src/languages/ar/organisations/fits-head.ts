import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import { honorifics } from '../people/words/titles.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { pluralHeads } from './words/name-words.ts';
import { trades } from './words/trades.ts';
import {
  ANY_PEOPLE, COMPLEXES, ENDOWED, ENDOWED_BODIES, FOUNDING, HOUSES, MOVEMENTS, NO_CHANNELS, STANDING_MECHANISMS, WENT_ROUND,
} from './words/after-heads.ts';

/** A noun that may be the head of a name, and the words about it. */
interface Seen {
  readonly view: TextView;
  readonly at: number;
  readonly definite: boolean;
  readonly before: string;
  readonly next: string;
  readonly after: string;
}

const houses = wordSet(HOUSES);
const movements = wordSet(MOVEMENTS);
const wentRound = wordSet(WENT_ROUND);
const anyPeople = wordSet(ANY_PEOPLE);
const complexes = wordSet(COMPLEXES);
const noChannels = wordSet(NO_CHANNELS);
const endowed = wordSet(ENDOWED);
const endowedBodies = wordSet(ENDOWED_BODIES);
const founding = wordSet(FOUNDING);
const standingMechanisms = wordSet(STANDING_MECHANISMS);

/** What is done to a circle: widening, narrowing, leaving it. */
const widened = wordSet(['توسيع', 'توسع', 'توسعة', 'اتساع', 'تضييق', 'نطاق', 'ضمن', 'خارج', 'داخل', 'توسيعها', 'وسع', 'وسعت', 'يوسع', 'توسع', 'اتسعت', 'تتسع']);

/** Adjectives of local councils: «الجماعة الحضرية للقنيطرة». */
const localCouncils = wordSet(['الحضرية', 'القروية', 'الترابية']);
/** «المنطقة الاقتصادية», «المنطقة الحرة». */
const zones = wordSet(['الاقتصادية', 'الحرة']);

/** Verbal nouns by their form: «حركة التطور العلمي» is what moves. */
const VERBAL_NOUN = /^(?:الت\p{L}{2,3}\p{L}|(?:ال)?انت\p{L}ا\p{L}|(?:ال)?است\p{L}{2}ا\p{L})$/u;

/** Head nouns that are common words as often: when each of them names a body. */
const NAMES_A_BODY: ReadonlyMap<string, (seen: Seen) => boolean> = new Map([
  // «بيت الحكمة»; «بيت الطالب» is none.
  ['بيت', ({ next }) => houses.has(next)],
  // «تجمع حائل الصحي»; «تجمع وزارة الصحة وجامعة …» is a verb.
  ['تجمع', ({ view, at, definite, next }) => definite || next === 'المهنيين' || knownNameAt(view.tokens, at + 1)?.known.type === 'place'],
  // «في مكتبه»: with a pronoun.
  ['مكتبة', ({ view, at, definite }) => definite || view.source[view.folded.starts[(view.tokens[at]?.end ?? 1) - 1] ?? 0] === 'ة'],
  // «حركة التغيير» is a movement.
  ['حركة', ({ definite, next }) => definite || !VERBAL_NOUN.test(next) || movements.has(next)],
  // «ودار الحوار حول …»
  ['دار', ({ next }) => !wentRound.has(next)],
  // «ديوان المدير العام للهيئة» is a part of an office.
  ['ديوان', ({ view, at, next }) => !(officeNouns.has(withoutArticle(next)) && view.word(at + 3).startsWith('ل'))],
  // «سوق دمشق للأوراق المالية», «سوق دبي المالي»; other markets are places.
  ['سوق', ({ view, at, definite, after }) => !definite && isWholeNameAt(view, at + 1) && /^(?:للاوراق|الماليه?)$/u.test(after)],
  // «جماعة الإخوان», «جماعة تمارة»; «جماعة من الناس» is any.
  ['جماعة', ({ view, at, definite, next, after }) => (definite ? localCouncils.has(next) && after.startsWith('ل') : !anyPeople.has(next) && (isDefinite(next) || isWholeNameAt(view, at + 1)))],
  // «تحالف شركتي …»: any two
  ['تحالف', ({ next }) => headNouns.get(next)?.dual !== true && !pluralHeads.has(next)],
  // «توسيع دائرة التعاون», «ضمن دائرة الاهتمام»: a circle
  ['دائرة', ({ definite, before }) => definite || !widened.has(before.replace(/^[وبل](?=\p{L}{4})/u, ''))],
  ['مجمع', ({ next }) => !complexes.has(next)],
  ['قناة', ({ next }) => !noChannels.has(next)],
  ['منطقة', isZone],
  ['كتابة', ({ next }) => next === 'الدوله'],
  ['وقف', isEndowment],
  // «مجموعة مصر والسودان»: a group of countries has a name of its own, or none; «مجموعة الإمارات للاتصالات» is a firm.
  ['مجموعة', ({ view, at, definite, after }) => definite || !isArea(view, at + 1) || trades.has(`ال${after.replace(/^لل/u, '')}`)],
  // «الآلية الوطنية للوقاية من …», «الشراكة العالمية للتعليم»
  ['آلية', isStandingMechanism],
  ['شراكة', isStandingMechanism],
  ['شرطة', ({ view, at, definite, next }) => !definite && (next === 'محافظه' || next === 'ولايه' || isWholeNameAt(view, at + 1))],
  // «طيران الخليج»; «طيران العدو» is none.
  ['طيران', ({ view, at, next }) => isWholeNameAt(view, at + 1) || next === 'الخليج'],
  ['موانئ', isPortsThatAct],
  ['مطارات', isPortsThatAct],
]);

/** Whether a head noun begins a name here, and is no common word. */
export function fitsHead(view: TextView, at: number, { head, definite }: { head: HeadNoun; definite: boolean }): boolean {
  if (!definite && isCounted(view, at)) return false;
  if (isAdjectiveLikeDual(view, at, head)) return isDefinite(view.word(at + 1)) || knownNameAt(view.tokens, at + 1) !== null;
  const namesABody = NAMES_A_BODY.get(head.noun);
  return namesABody === undefined || namesABody({ view, at, definite, before: view.word(at - 1), next: view.word(at + 1), after: view.word(at + 2) });
}

/** «100 مؤسسة تشغل …»: any of them; «عام 2020 جامعة طنطا …» counts none. */
function isCounted(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  return before?.kind === 'number' && before.spaced && !/^(?:19|20)\d\d$/u.test(before.text);
}

/** «وفد برلماني رفيع», «بنك مركزي»: an adjective looks like two bodies. */
function isAdjectiveLikeDual(view: TextView, at: number, { dual, noun }: HeadNoun): boolean {
  return dual && view.word(at).endsWith('ي') && /^(?:برلمان|مركز|اتحاد|حزب|معهد|مكتب)$/u.test(noun);
}

/** A known name right at this token, nothing attached before it. */
function isWholeNameAt(view: TextView, at: number): boolean {
  return knownNameAt(view.tokens, at)?.cut === 0;
}

/** «المنطقة الاقتصادية لقناة السويس»; other zones are places. */
function isZone({ view, at, definite, before, next, after }: Seen): boolean {
  if (!definite || !zones.has(next) || before === 'في' || view.word(at).startsWith('ب')) return false;
  return after.startsWith('ل') || after === 'الخاصه';
}

function isStandingMechanism({ definite, next, after }: Seen): boolean {
  return definite && standingMechanisms.has(next) && (after.startsWith('لل') || after === 'من');
}

/** «وقعت موانئ دبي …», «مع مطارات عمان»: where somebody acts, or is dealt with. */
function isPortsThatAct({ view, at, before, next }: Seen): boolean {
  if (!isWholeNameAt(view, at + 1) && next !== 'الخليج') return false;
  return before === 'مع' || before === 'بين' || (stopWords.has(before) && before.endsWith('ت'));
}

function isArea(view: TextView, at: number): boolean {
  const known = knownNameAt(view.tokens, at);
  return (known !== null && known.cut === 0 && known.known.type === 'state') || /^(?:شبه|المغرب|المشرق|غرب|شرق|شمال|جنوب)$/u.test(view.word(at));
}

/** «وقف الراجحي», «وقف سعد …», «وقف جامعة …» are endowments; «وقف إطلاق النار» and «وقف العدوان» put an end to something. */
function isEndowment({ view, at, definite, before, next }: Seen): boolean {
  if (definite) return endowed.has(next);
  if (founding.has(before.replace(/^[وبل]/u, '')) || founding.has(before)) return false; // «إنشاء وقف الجمعية»: what is to be founded
  if (givenNames.has(next) || next === 'عبد' || view.mark(at + 1) === '"' || honorifics.has(next)) return true;
  return endowedBodies.has(next) || (isDefinite(next) && /[^ي]ي$/u.test(next) && !isCommonNoun(next));
}
