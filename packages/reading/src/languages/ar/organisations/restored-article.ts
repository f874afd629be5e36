import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import type { TextView } from '../text-view.ts';

/** «للهيئة العامة» holds «الهيئة العامة», but not in one piece. */
export function restoredArticle(view: TextView, at: number, name: { cut: number; end: number }): string | null {
  const word = view.word(at);
  if (name.cut === 0 || word[name.cut - 1] !== 'ل' || word[name.cut] !== 'ل') return null;
  const written = sourceText(view, view.stretch(at, name.end, name.cut));
  if (!fold(written).startsWith('لجن')) return `ا${written}`;
  // «للجنة المشتركة» is ل + اللجنة, and «للجنة التنسيق» ل + لجنة: the noun’s own ل is left.
  return isAdjectiveOfCommittee(view.word(at + 1)) ? `ال${written}` : null;
}

function isAdjectiveOfCommittee(word: string): boolean {
  return /^ال(?!(?:تنم|ترب|توع|تغذ|تسو|تصف|هو|حما)يه$)[ء-ي]+يه$|^ال(?:مشترك|مختلط|دايم|عام|خاص|منظم|مختص|موقت|موسع|مصغر|مكلف|مذكور|سادس|خامس|رابع|ثالث)ه$|^ال(?:عليا|اولي)$/u.test(word);
}

/** The words of the source at a stretch of folded letters. */
export function sourceText(view: TextView, { start, end }: Span): string {
  return view.source.slice(view.folded.starts[start] ?? 0, view.folded.ends[end - 1] ?? 0);
}
