import type { Span } from '../../../text/span.ts';
import { isDefinite } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { wordSet } from '../words/word-set.ts';
import { type HeadNoun, headNouns } from './head-nouns.ts';
import { type KnownMatch, knownNameAt } from './known-names.ts';

/** Another name given beside the first. */
export interface Alias {
  readonly name: Span;
  readonly whole: Span;
  readonly end: number;
}

/** What is said of a body in brackets, and is no name of it: «(رسمية)», «(غير حكومية)», «(شمال)», «(سابقا)». */
const NO_NAMES = wordSet([
  'السبت', 'الأحد', 'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'اليوم', 'أمس', 'غدا', 'رسمية', 'رسمي', 'حكومية', 'حكومي',
  'غير', 'خاصة', 'خاص', 'عامة', 'مستقلة', 'مستقل', 'أهلية', 'محلية', 'دولية', 'خيرية', 'معارضة', 'معارض', 'حاليا', 'سابقا', 'مقرها', 'مقره', 'ومقرها',
  'ومقره', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط', 'يسار', 'يمين', 'إسلامي', 'إسلامية', 'منظم', 'الجهة', 'المنظم', 'المنظمة', 'عضو', 'راعي', 'الراعي',
  'رئيس', 'رئيسا', 'مقررا', 'أعلى',
]);

/** Verbs of a remark on where a body sits, or since when it is there. */
const TELLS_WHERE = wordSet([
  'يوجد', 'توجد', 'يقع', 'تقع', 'يتخذ', 'تتخذ', 'يضم', 'تضم', 'يتبع', 'تتبع', 'تأسس', 'تأسست', 'أسس', 'أسست', 'أنشئ', 'أنشئت',
]);

/** An acronym or another name in brackets or quotes after the name: «(إيسيسكو)», «"هدف"», «/فاو/». */
export function bracketed(view: TextView, at: number): Alias | null {
  const open = view.mark(at);
  // «الوكالة الألمانية للتعاون GIZ»
  if (view.isAcronym(at)) return { name: view.stretch(at, at + 1), whole: view.stretch(at, at + 1), end: at + 1 };
  if (open === '/') return slashed(view, at);
  if (open !== '(' && open !== '"') return null;
  const close = view.closing(at, open === '(' ? 5 : 4);
  if (close < 0 || close - at < 2 || close - at > 4) return null;
  for (let i = at + 1; i < close; i++) {
    if (view.word(i) === '' && view.mark(i) !== '"') return null;
    // «هيئة التفاوض «سنذهب إلى جنيف»»: what it says, not what it is called.
    if (open === '"' && ['الي', 'في', 'علي', 'عن', 'لن', 'لم', 'قد', 'ان'].includes(view.word(i))) return null;
  }
  const inner = view.mark(at + 1) === '"' ? { from: at + 2, to: close - 1 } : { from: at + 1, to: close };
  if (inner.to <= inner.from || view.word(inner.from) === '') return null;
  // «(مقرها تونس)», «(يوجد مقره بتونس)», «(يقع في مسقط)»
  if (NO_NAMES.has(view.word(inner.from)) || TELLS_WHERE.has(view.word(inner.from))) return null;
  if (open === '(' && headNouns.get(view.word(inner.from))?.kind === 'unit') return null; // «الأمانة العامة (قطاع الإعلام)»
  return { name: view.stretch(inner.from, inner.to), whole: view.stretch(at, close + 1), end: close + 1 };
}

/** «الجمعية … بمنطقة حائل (حنان)»: before another name in brackets its area belongs to the first; the token after the area, or the same. */
export function bracketedSeat(view: TextView, at: number): number {
  if (!/^ب(?:منطقه|محافظه|مدينه|ولايه)$/u.test(view.word(at))) return at;
  const area = knownNameAt(view.tokens, at + 1);
  return area !== null && area.cut === 0 && view.mark(area.end) === '(' && bracketed(view, area.end) !== null ? area.end : at;
}

/** «منظمة الأغذية والزراعة /فاو/»: agencies of news set an acronym between strokes. */
function slashed(view: TextView, at: number): Alias | null {
  if (view.mark(at + 2) !== '/' || view.word(at + 1).length < 3 || headNouns.has(view.word(at + 1)) || view.tokens[at + 1]?.spaced === true) return null;
  return { name: view.stretch(at + 1, at + 2), whole: view.stretch(at, at + 3), end: at + 3 };
}

/** Whether a known body is named at this token. */
export function isKnownBody(view: TextView, at: number): boolean {
  return knownNameAt(view.tokens, at)?.known.type === 'organisation';
}

/** «منظمة الأغذية والزراعة الفاو»: the known acronym right after the name. */
export function sameBodyAfter(view: TextView, { known, end }: KnownMatch): Alias | null {
  const again = known.type === 'organisation' ? knownNameAt(view.tokens, end) : null;
  if (again === null || again.known.id !== known.id || again.cut > 0) return null;
  return { name: view.stretch(end, again.end), whole: view.stretch(end, again.end), end: again.end };
}

/** «مديرة البعثة «ليزي ريدل»»: two bare words in quotes after an office are who holds it, not another name of the body. */
export function isQuotedHolder(view: TextView, at: number): boolean {
  const close = view.closing(at, 5);
  if (close - at < 3) return false;
  for (let word = at + 1; word < close; word++) if (view.word(word) === '' || (isDefinite(view.word(word)) && word === at + 1) || isCommonNoun(view.word(word))) return false;
  return true;
}

/** «الشركة الوطنية للمحروقات سوناطراك»: a company's bare name right after what it is called in full. */
export function firmAfter(view: TextView, at: number, { kind }: HeadNoun): Alias | null {
  const known = kind === 'company' || kind === 'bank_or_fund' ? knownNameAt(view.tokens, at) : null;
  if (known === null || known.cut > 0 || known.known.type !== 'organisation' || known.known.kind !== 'company') return null;
  return { name: view.stretch(at, known.end), whole: view.stretch(at, known.end), end: known.end };
}
