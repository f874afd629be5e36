import { splitsOf } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { type Body, bodyNamed } from './body.ts';
import { headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { endOfProper } from './member-of-list.ts';
import { sourceText } from './restored-article.ts';
import { severalBodies } from './several-bodies.ts';
import { fieldsOfMinistries } from './two-ministries.ts';
import { fold } from '../letters/fold.ts';

/** One of several: the first word of it, without so many letters, up to a word. */
interface Member {
  readonly from: number;
  readonly cut: number;
  readonly end: number;
}

type Members = (view: TextView, from: number) => readonly Member[];

/** Head nouns in the plural, the noun of each of them, what tells one from another, and how few may stand there: «وزارات التعليم والثقافة» are those of many States. */
const HEADS: ReadonlyMap<string, { readonly noun: string; readonly members: Members; readonly fewest: number }> = new Map([
  [fold('وزارات'), { noun: 'وزارة', members: fieldsOfMinistries, fewest: 3 }],
  [fold('جامعات'), { noun: 'جامعة', members: listOf(endOfProper), fewest: 2 }],
  [fold('بلديات'), { noun: 'بلدية', members: listOf(endOfProper), fewest: 2 }],
  [fold('سفارات'), { noun: 'سفارة', members: listOf(endOfState), fewest: 2 }],
  [fold('برلمانات'), { noun: 'برلمان', members: listOf(endOfState), fewest: 2 }],
]);

/** «وزارات خارجية مصر والأردن»: the one field of ministries of several States. */
const FIELDS_OF_STATES = wordSet(['خارجية', 'داخلية', 'دفاع', 'مالية', 'عدل', 'صحة', 'تعليم', 'زراعة', 'تجارة', 'ثقافة', 'نقل', 'إعلام', 'سياحة', 'طاقة', 'عمل']);

/** «وزارات الداخلية والصحة والتعليم», «جامعات القاهرة وعين شمس»: the first body, with the others after it; null where too few are told apart. */
export function readSeveral(view: TextView, at: number): Body | null {
  for (const { stem, cut } of splitsOf(view.word(at))) {
    const head = HEADS.get(stem);
    if (head === undefined) continue;
    const ofStates = FIELDS_OF_STATES.has(view.word(at + 1)) && head.noun === 'وزارة';
    const members = ofStates ? listOf(endOfState)(view, at + 2) : head.members(view, at + 1);
    const called = ofStates ? `${head.noun} ${sourceText(view, view.stretch(at + 1, at + 2))}` : head.noun;
    if (members.length >= (ofStates ? 2 : head.fewest) && !isOfMany(view, members)) return asBodies(view, { begin: view.startOf(at, cut), called, noun: head.noun }, members);
  }
  return null;
}

/** «وزارات الصحة والبيئة والزراعة في الدول الأعضاء», «… العربية»: those of many States. */
function isOfMany(view: TextView, members: readonly Member[]): boolean {
  const end = members.at(-1)?.end ?? 0;
  return /^ال(?:عربيه|افريقيه|خليجيه|اسلاميه|اوروبيه)$/u.test(view.word(end - 1)) || (/^(?:في|ب|لدي)$/u.test(view.word(end)) && /^(?:ال)?(?:دول|بلدان|اقطار|ولايات|محافظات)$/u.test(view.word(end + 1))) || /^بال(?:دول|بلدان|اقطار)$/u.test(view.word(end));
}

function asBodies(view: TextView, { begin, called, noun }: { readonly begin: number; readonly called: string; readonly noun: string }, members: readonly Member[]): Body | null {
  const kind = headNouns.get(fold(noun))?.kind ?? null;
  const endToken = members.at(-1)?.end ?? 0;
  return members.reduceRight<Body | null>((also, { from, cut, end }, index) => {
    const own = view.stretch(from, end, cut);
    const name = index === 0 ? { start: begin, end: own.end } : own;
    return { ...bodyNamed(name, { rule: severalBodies.id, endToken: index === 0 ? endToken : end, kind, composed: `${called} ${sourceText(view, own)}` }), also };
  }, null);
}

/** Members joined by «و», with a comma before it or without. */
function listOf(endOf: (view: TextView, at: number, cut: number) => number): Members {
  return (view, from) => {
    const members: Member[] = [];
    for (let at = from; ;) {
      const cut = members.length === 0 ? 0 : 1;
      if (cut === 1 && !view.word(at).startsWith('و')) break;
      const end = endOf(view, at, cut);
      if (end === 0) break;
      members.push({ from: at, cut, end });
      at = view.mark(end) === '،' ? end + 1 : end;
    }
    return members;
  };
}

function endOfState(view: TextView, at: number, cut: number): number {
  const known = knownNameAt(view.tokens, at);
  return known !== null && known.cut === cut && known.known.type === 'state' ? known.end : 0;
}
