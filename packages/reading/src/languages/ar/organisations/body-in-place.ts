import type { Span } from '../../../text/span.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { bracketedSeat } from './bracketed-name.ts';
import type { Chain } from './chain.ts';
import type { HeadNoun } from './head-nouns.ts';
import { type Head, headsIn } from './heads-in.ts';
import { knownNameAt } from './known-names.ts';

/** What was read of a body so far: its head, and the words that go with it. */
export interface Part {
  readonly head: HeadNoun;
  readonly definite: boolean;
  readonly chain: Chain;
}

/** «في محافظة جدة» is where something happens; «محافظة جدة توقع» acts. */
export function isAreaAsPlace(view: TextView, at: number, { split, head }: Head): boolean {
  if (head.noun === 'مصنع') return view.word(at - 1) === 'في'; // «تجهز في مصنع النور للأثاث»
  if (!['محافظة', 'ولاية', 'مدينة'].includes(head.noun)) return false;
  // «الخاضعون لولاية النيابة»: its jurisdiction
  if (head.noun === 'ولاية' && headsIn(view.word(at + 1)).length > 0) return true;
  return split.attached.endsWith('ب') || AS_PLACE.has(view.word(at - 1));
}

/** Words after which a province or a city is where something is. */
const AS_PLACE = wordSet([
  'في', 'من', 'إلى', 'داخل', 'خارج', 'عبر', 'نحو', 'حول', 'قرب', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب', 'شرقي', 'غربي', 'حاضرة', 'عاصمة', 'سكان',
  'أهالي', 'مواطني', 'أبناء', 'نساء', 'شباب', 'أنحاء', 'أرجاء', 'ربوع', 'مدن', 'مناطق', 'قرى', 'محليات', 'بلديات', 'مديريات', 'شوارع', 'حدود', 'فرع',
  'كل', 'عموم', 'كامل', 'مستشفيات', 'مدارس', 'زار', 'زارت', 'يزور', 'تزور', 'وصل', 'وصلت', 'دخل', 'دخلت', 'غادر', 'غادرت', 'مقر',
]);

/** «مدينة دبي للإنترنت»: a town by its name, and what it is for. */
export function isFreeZone(view: TextView, end: number, { noun }: HeadNoun): boolean {
  return noun === 'مدينة' && view.word(end - 1).startsWith('لل');
}

/** Bodies that bear the name of their town: «الغرفة التجارية بأبها». */
const BEARS_TOWN: ReadonlySet<string> = new Set(['غرفة', 'كلية', 'فرع', 'مديرية', 'بلدية', 'محكمة']);

/** «الغرفة التجارية الصناعية بأبها»: the town belongs to the name. */
export function townAfter(view: TextView, at: number, { head, definite }: Part): number {
  const seat = bracketedSeat(view, at);
  if (seat > at) return seat;
  const bearsTown = BEARS_TOWN.has(head.noun) || (definite && (head.kind === 'unit' || head.noun === 'جامعة'));
  if (!bearsTown) return at;
  const town = knownNameAt(view.tokens, at);
  return town !== null && town.known.type === 'place' && town.cut === 1 && view.word(at).startsWith('ب') ? town.end : at;
}

/** «الأمانة العامة في …», «المكتب التنفيذي في …» say where it sits, not what it is called. */
export function isOwnerless(definite: boolean, { kind }: HeadNoun, words: number): boolean {
  return definite && words === 2 && (kind === 'secretariat' || kind === 'unit');
}

/** What stands in a town bears it in its name: «السفارة المصرية في الرياض»; others are only met there. */
const SEATED: ReadonlySet<string> = new Set([
  'أكاديمية', 'إدارة', 'مديرية', 'نيابة', 'مصلحة', 'سفارة', 'قنصلية', 'بعثة', 'مكتب', 'فرع', 'غرفة', 'محكمة', 'مندوبية',
]);

/** «السفارة المصرية في العراق», «المؤسسة الوطنية … بالبحرين»: with the town or State the name is read as well. */
export function longerName(view: TextView, { start, end, head }: { readonly start: number; readonly end: number; readonly head: HeadNoun }): Span | null {
  const from = view.word(end) === 'في' ? end + 1 : end;
  if (/^بال(?:منطقه|محافظه|ولايه|مدينه)$/u.test(view.word(end)) && SEATED.has(head.noun)) return { start, end: view.endBefore(end + 1) }; // «مكتب العمل بالمنطقة»
  if (/^ب(?:منطقه|مدينه|محافظه|ولايه|اقليم|جهه|عماله)$/u.test(view.word(end))) {
    const area = SEATED.has(head.noun) ? knownNameAt(view.tokens, end + 1) : null;
    return area === null || area.cut > 0 ? null : { start, end: view.endBefore(area.end) };
  }
  const known = knownNameAt(view.tokens, from);
  if (known === null || known.known.type === 'organisation' || known.known.ambiguous) return null;
  if (from > end && known.known.type === 'place' && !SEATED.has(head.noun)) return null;
  const joined = from > end ? known.cut === 0 : known.cut === 1 && view.word(from).startsWith('ب');
  return joined ? { start, end: view.endBefore(known.end) } : null;
}
