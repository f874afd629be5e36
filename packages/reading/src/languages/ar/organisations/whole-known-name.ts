import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import { type KnownMatch, knownNameAt, NO_RECORD, stateOfNationality } from './known-names.ts';
import { trades } from './words/trades.ts';

/** A known name at this token, with what may follow it in its own name: whose agency it is, or of which State. */
export function wholeKnownName(view: TextView, at: number): KnownMatch | null {
  const known = knownNameAt(view.tokens, at);
  if (known !== null && known.known.type !== 'organisation') return firmOfPlace(view, at, known);
  if (known === null || isButton(view, at, known)) return null;
  const more = lengthOfOwner(view, known) || lengthOfNationality(view, at, known);
  return more === 0 ? known : { ...known, end: known.end + more };
}

/** Names of networks, as they stand on the buttons of a page. */
const BUTTONS = wordSet([
  'تويتر', 'فيسبوك', 'جوجل', 'غوغل', 'بلس', 'واتساب', 'واتس', 'تلغرام', 'تيليجرام', 'لينكدإن', 'لينكد', 'يوتيوب', 'انستغرام', 'انستقرام', 'بنترست',
  'طباعة', 'ماسنجر',
]);

/** «تويتر فيسبوك جوجل بلس»: three such names in a row are buttons of a page. */
function isButton(view: TextView, at: number, { end }: KnownMatch): boolean {
  if (!BUTTONS.has(view.word(at))) return false;
  let [from, to] = [at, end];
  while (BUTTONS.has(view.word(from - 1))) from--;
  while (BUTTONS.has(view.word(to))) to++;
  return to - from > 2;
}

/** «منظمة الأغذية والزراعة للأمم المتحدة», «… التابعة للأمم المتحدة». */
function lengthOfOwner(view: TextView, { known, end }: KnownMatch): number {
  if (known.kind !== 'specialised_institution' && known.kind !== 'igo' && known.kind !== 'agency' && known.kind !== 'subsidiary_organ') return 0;
  return view.word(end) === 'للامم' && view.word(end + 1) === 'المتحده' ? 2 : 0;
}

/** «الديوان الوطني لحقوق الإنسان الكويتي»: the State of an institution, at the end of its name. */
function lengthOfNationality(view: TextView, at: number, { known, end }: KnownMatch): number {
  const word = view.word(end);
  if (known.kind !== 'nhri' || !word.startsWith('ال') || stateOfNationality(word) === null) return 0;
  return word.endsWith('ه') === view.word(at).endsWith('ه') ? 1 : 0;
}

/** Kinds of known bodies after which the adjective of their State may stand. */
const OF_ONE_STATE: ReadonlySet<string | null> = new Set(['company', 'parliament', 'agency', 'ngo', 'media', 'bank_or_fund']);

/** «الكونغرس الأمريكي», «هواوي الصينية»: the adjective of its State after a known name. */
export function isOfNationality(view: TextView, { known, end }: KnownMatch): boolean {
  const word = view.word(end);
  return OF_ONE_STATE.has(known.kind) && word.startsWith('ال') && stateOfNationality(word) !== null && stateOfNationality(view.word(end - 1)) === null;
}

/** Verbs, and words between two sides, with which a company acts. */
const ACTS = wordSet(['مع', 'بين', 'وبين', 'وقعت', 'ووقعت', 'أعلنت', 'وأعلنت', 'أبرمت', 'أكدت', 'قالت', 'شركة', 'مجموعة', 'تعتزم', 'تدعم', 'أطلقت']);

/** «مع قطر للبترول», «الرئيس التنفيذي لقطر للبترول»: a company called by a place and its trade; «حاجات قطر للكهرباء» is what a State needs. */
function firmOfPlace(view: TextView, at: number, known: KnownMatch): KnownMatch {
  const trade = view.word(known.end);
  if (known.end > at + 1 || !trade.startsWith('لل') || !trades.has(`ال${trade.slice(2)}`)) return known;
  const attached = view.word(at).slice(0, known.cut);
  const acts = ACTS.has(view.word(at - 1)) || (attached.endsWith('ل') && isOfOffice(view.word(at - 1)));
  return acts && attached !== 'ب' ? { ...known, end: known.end + 1, known: { type: 'organisation', id: `${NO_RECORD}${view.word(at).slice(known.cut)} ${trade}`, kind: 'company', ambiguous: false } } : known;
}

/** «الرئيس التنفيذي ⟨لقطر للطاقة⟩» */
function isOfOffice(word: string): boolean {
  return /^(?:ال)?(?:تنفيذيه?|منتدب|عام|عامه|رييس|مدير|اداره)$/u.test(word);
}
