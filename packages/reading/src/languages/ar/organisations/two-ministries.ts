import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { isAdjectiveLike } from './chain-words.ts';
import { headNouns, rareHeads } from './head-nouns.ts';
import { pluralHeads } from './words/name-words.ts';

/** Fields that are one ministry's together, each with what may follow it. */
const TOGETHER: readonly (readonly [first: string, then: readonly string[]])[] = [
  ['التعليم العالي', ['البحث العلمي']],
  ['التربية', ['التعليم', 'التعليم العالي', 'التكوين']],
  ['التربية الوطنية', ['التعليم الأولي', 'التكوين المهني']],
  ['التكوين', ['التعليم المهنيين']],
  ['التخطيط', ['التعاون الدولي', 'التنمية الاقتصادية']],
  ['الصحة', ['السكان', 'الحماية الاجتماعية', 'الرعاية الصحية']],
  ['الشباب', ['الرياضة']],
  ['الثقافة', ['الفنون', 'الاتصال', 'الإعلام', 'السياحة', 'الشباب']],
  ['الزراعة', ['الثروة السمكية', 'الثروة الحيوانية', 'الغابات', 'الري']],
  ['الصناعة', ['التجارة', 'المعادن', 'الثروة المعدنية']],
  ['التجارة', ['الصناعة', 'الاستثمار']],
  ['الاقتصاد', ['المالية', 'التخطيط']],
  ['الموارد المائية', ['الري']],
  ['الكهرباء', ['الطاقة', 'الطاقة المتجددة']],
  ['النفط', ['المعادن']],
  ['البترول', ['الثروة المعدنية']],
  ['الأوقاف', ['الشؤون الإسلامية', 'الشؤون الدينية', 'الإرشاد']],
  ['العمل', ['التنمية الاجتماعية', 'الشؤون الاجتماعية']],
  ['الشؤون الاجتماعية', ['العمل']],
  ['السياحة', ['الآثار', 'الصناعة التقليدية']],
  ['العدل', ['الحريات', 'الشؤون القانونية', 'حقوق الإنسان']],
  ['البيئة', ['المياه', 'التنمية المستدامة']],
  ['الأشغال العامة', ['الإسكان']],
  ['الدفاع', ['الأمن القومي', 'الأمن الوطني', 'الأمن']],
  ['الأمن', ['الدفاع']],
  ['الشؤون الخارجية', ['التعاون', 'التعاون الدولي', 'المغتربين']],
  ['الشؤون الإسلامية', ['الأوقاف']],
  ['الاتصالات', ['تقنية المعلومات']],
  ['الخارجية', ['التعاون', 'المغتربين', 'التعاون الدولي']],
];

const pairs = new Map(TOGETHER.map(([first, then]) => [[...wordSet([first])][0] ?? '', wordSet(then)] as const));

interface Piece {
  readonly from: number;
  readonly end: number;
  readonly words: string;
}

/** Where each of two ministries lies: «وزارتي التعليم العالي والبحث العلمي والتربية والتعليم». */
export interface TwoMinistries {
  readonly firstEnd: number;
  readonly secondFrom: number;
  readonly secondEnd: number;
}

/** Parts three fields or more among two ministries by what goes together; two need no parting. */
export function partMinistries(view: TextView, from: number): TwoMinistries | null {
  const pieces = readPieces(view, from);
  if (pieces.length < 3) return null;
  const together = (at: number): boolean => pairs.get(pieces[at - 1]?.words ?? '')?.has(pieces[at]?.words ?? '') === true;
  // The second begins where the field before it goes with something else.
  const begin = pieces.findIndex((_, at) => at > 0 && !together(at));
  const first = pieces[begin - 1];
  const second = pieces[begin];
  if (first === undefined || second === undefined) return null;
  let last = begin;
  while (together(last + 1)) last++;
  return { firstEnd: first.end, secondFrom: second.from, secondEnd: pieces[last]?.end ?? second.end };
}

/** The fields of several ministries, each with where it lies; «التعليم العالي والبحث العلمي» stays one. */
export function fieldsOfMinistries(view: TextView, from: number): readonly { readonly from: number; readonly cut: number; readonly end: number }[] {
  const pieces = readPieces(view, from);
  const fields: { from: number; cut: number; end: number }[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = fields.at(-1);
    if (last !== undefined && pairs.get(pieces[at - 1]?.words ?? '')?.has(piece.words) === true && piece.words.includes(' ')) last.end = piece.end;
    else fields.push({ from: piece.from, cut: at === 0 ? 0 : 1, end: piece.end });
  }
  return fields;
}

/** «والتعاون الدولي»: where the second field of two ends, with the adjectives that agree with it. */
export function endOfField(view: TextView, from: number): number {
  let end = from + 1;
  while (isDefinite(view.word(end)) && isAdjectiveLike(view.word(end), null) && end < from + 3) end++;
  return end;
}

function readPieces(view: TextView, from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; pieces.length < 6; ) {
    const word = pieces.length === 0 ? view.word(at) : view.word(at).startsWith('و') ? view.word(at).slice(1) : '';
    if (!isDefinite(word) || rareHeads.has(word) || headNouns.has(withoutArticle(word)) || pluralHeads.has(withoutArticle(word)) || officeNouns.has(withoutArticle(word))) break;
    const end = endOfField(view, at);
    pieces.push({ from: at, end, words: [word, ...Array.from({ length: end - at - 1 }, (_, next) => view.word(at + 1 + next))].join(' ') });
    at = view.mark(end) === '،' && view.word(end + 1).startsWith('وال') ? end + 1 : end;
  }
  return pieces;
}
