import { isDefinite } from '../letters/tokens.ts';
import { isAdjectiveLike } from '../organisations/chain-words.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import type { TextView } from '../text-view.ts';
import { givenNames } from './given-names.ts';
import { HOME, joinsArea, type OfficeHead, PLACE_WORDS } from './office-shapes.ts';

/** «محافظ نينوى», «واليا لنواكشوط», «حاكما لمقاطعة النعمة»: how many words a place that is no State takes after an office. */
export function lengthOfArea(view: TextView, at: number, { noun, split }: OfficeHead): number {
  const word = view.word(at);
  if (givenNames.has(word)) return 0;
  if (/^ل(?:مقاطعه|منطقه|محافظه|ولايه|بلديه)$/u.test(word) && split.stem.endsWith('ا')) return 2;
  const known = knownNameAt(view.tokens, at);
  if (known === null || known.known.type !== 'place' || known.known.ambiguous) return 0;
  const governs = word.startsWith('ل') && /^(?:والي|حاكم|محافظ)$/u.test(noun);
  return known.cut > (governs ? 1 : 0) ? 0 : known.end - at;
}

/** «المكلفة بحقوق الإنسان», «المعني بالإرهاب». */
export function lengthInCharge(view: TextView, at: number): number {
  const word = view.word(at);
  if (!/^(?:ال)?(?:مكلف|معني)ه?$/u.test(view.word(at - 1)) || !word.startsWith('ب') || word.length < 4 || PLACE_WORDS.has(word.slice(1))) return 0;
  return !isDefinite(word.slice(1)) && isDefinite(view.word(at + 1)) ? 2 : 1;
}

/** «للشؤون السياسية», «لقطاع المياه»: what an office is for. */
export function lengthOfPurpose(view: TextView, at: number, { noun, held, complements }: { readonly noun: string; readonly held: boolean; readonly complements: number }): number {
  const [word, next] = [view.word(at), view.word(at + 1)];
  const deputy = /^(وكيل|وكيله|نايب|نايبه|مساعد|مساعده|مدير)$/u.test(noun);
  if (/^ل(?:بلاد(?:ه|ها|نا)|افريقيا|اسيا|اوروبا)$/u.test(word)) return 1;
  const area = complements === 0 ? knownNameAt(view.tokens, at) : null;
  if (area !== null && area.known.type === 'place' && area.cut === 1) return area.end - at;
  if (word.startsWith('لل')) return (!held || deputy || /^للش[ؤئويا]*ون$/u.test(word)) && complements < 3 ? 1 : 0;
  if (!/^ل(شوون|شون|قطاع|قضايا|حقوق|منطقه|برامج|سياسات|مكافحه|تنسيق|انشطه|عمليات|خدمات|مشروعات|مشاريع|تنميه|شرق|غرب|شمال|جنوب|وسط|دول)$/u.test(word)) return 0;
  if (/^ل(?:تنسيق|انشطه|عمليات|خدمات)$/u.test(word) && isDefinite(next) && /^ال.*(?:ي|يه)$/u.test(view.word(at + 2))) return 3;
  if (isDefinite(next) && isDefinite(view.word(at + 2)) && isAdjectiveLike(view.word(at + 2), null)) return 3; // «لمنطقة الشرق الأوسط»
  return isDefinite(next) ? 2 : joinsArea(view, at + 1) ? 3 : 0;
}

/** «في جدة», «في إقليم كردستان», «لدى الدولة»: how many words a link and the place after it take. */
export function lengthOfLinkedPlace(view: TextView, at: number, complemented: boolean): number {
  const next = view.word(at + 1);
  const known = knownNameAt(view.tokens, at + 1);
  if (known !== null && known.known.type === 'place' && known.cut === 0) return known.end - at;
  // «مدير إدارة … في الخارجية»: the ministry by its short name, of the State where one is at home.
  if (next === 'الخارجيه' && view.word(at) === 'في' && complemented && stateOfNationality(view.word(at + 2)) === null) return 2;
  // «في إقليم كردستان», «في منطقة مكة المكرمة»
  if (PLACE_WORDS.has(next) && complemented) return (knownNameAt(view.tokens, at + 2)?.end ?? at + 3) - at;
  // «السفير لدى الدولة»: the State where the outlet is at home.
  return view.word(at) === 'لدي' && known === null && HOME.has(next) && stateOfNationality(view.word(at + 2)) === null ? 2 : 0;
}

/** «…، المكلفة بالمناجم، …»: a comma before what a minister is charged with. */
export function isChargedAside(view: TextView, at: number): boolean {
  return view.mark(at) === '،' && /^المكلفه?$/u.test(view.word(at + 1)) && /^ب\p{L}{3}/u.test(view.word(at + 2));
}

/** «بالمهرة وحضرموت وسقطرى»: one more town after the first. */
export function lengthOfJoinedTown(view: TextView, at: number): number {
  const [before, known] = [knownNameAt(view.tokens, at - 1), knownNameAt(view.tokens, at)];
  const towns = before?.known.type === 'place' && before.end === at && before.cut > 0 && known?.known.type === 'place' && known.cut === 1;
  return towns && known !== null ? known.end - at : 0;
}
