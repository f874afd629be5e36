import { wordSet } from '../words/word-set.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { stopWords } from '../words/stop-words.ts';
import type { Body } from './body.ts';
import { stateOfNationality } from './known-names.ts';
import { quotedThatActs } from './quoted-that-acts.ts';
import { ACTED, ACTS, BESIDE } from './words/acts-of-bodies.ts';

const [acted, acts, beside] = [wordSet(ACTED), wordSet(ACTS), wordSet(BESIDE)];
/** «مع «…»» says of whom only where a text is signed or work is shared. */
const DEALING = wordSet([
  'عقد', 'عقدا', 'اتفاق', 'اتفاقا', 'اتفاقية', 'الاتفاقية', 'مذكرة', 'المذكرة', 'شراكة', 'تعاون', 'بالتعاون', 'تعاونها', 'تعاونه', 'شراكتها', 'صفقة',
  'التعاون', 'الشراكة', 'العقد', 'الاتفاق',
]);
const LONGEST = 3;
const FAR = 6;

/** «وقعت «سابتكو» عقدا مع «مرسيدس»»: who acts, named in quotes alone. */
export function readQuotedThatActs(view: TextView, open: number, previous: Body | undefined): Body | null {
  if (view.mark(open) !== '"') return null;
  const close = view.closing(open, LONGEST + 1);
  if (close < open + 2 || !mayBeName(view, open + 1, close)) return null;
  if (!(acted.has(view.word(open - 1)) || leads(view, open, close) || isBeside(view, open) || goesOn(view, open, previous))) return null;
  const name = view.stretch(open + 1, close);
  return { state: false, name, composed: null, whole: name, kind: null, authority: null, rule: quotedThatActs.id, aliases: [], parent: null, also: null, endToken: close + 1, needsCompany: false };
}

/** No text, deed or saying: «وقعت «مذكرة العمل»», «أكدت «أننا …»». */
function mayBeName(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.word(at) === '' || stopWords.has(view.word(at))) return false;
  return !isCommonNoun(view.word(from)) || (view.word(from).startsWith('ال') && (to === from + 1 || stateOfNationality(view.word(to - 1)) !== null));
}

/** «التعليم» توقع …, at the beginning of a line. */
function leads(view: TextView, open: number, close: number): boolean {
  return acts.has(view.word(close + 1)) && (open === 0 || view.isLineEnd(open - 1) || view.mark(open - 1) === ':');
}

function isBeside(view: TextView, open: number): boolean {
  if (!beside.has(view.word(open - 1))) return false;
  for (let at = open - 2; at >= open - FAR && !view.isLineEnd(at); at--) if (DEALING.has(view.word(at))) return true;
  return false;
}

/** «… و«أمواج»», right after another. */
function goesOn(view: TextView, open: number, previous: Body | undefined): boolean {
  return view.word(open - 1) === 'و' && previous?.rule === quotedThatActs.id && previous.endToken === open - 1;
}
