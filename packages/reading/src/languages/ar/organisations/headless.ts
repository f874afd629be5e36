import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { splitsOf } from '../letters/tokens.ts';
import { fold } from '../letters/fold.ts';
import type { TextView } from '../text-view.ts';
import { type Body, bodyNamed } from './body.ts';
import { wordSet } from '../words/word-set.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { restoredArticle } from './restored-article.ts';

/** What is called without its head noun, once a nationality follows: «الخارجية المصرية» is the ministry. */
const HEADLESS: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      ['الخارجية', 'ministry'], // foreign affairs
      ['الداخلية', 'ministry'], // interior
      ['الرئاسة', 'government'], // presidency
      ['الإدارة', 'government'], // administration of a president
      ['الخزانة', 'ministry'], // treasury
      ['الجيش', 'other'], // army
      ['الجيوش', 'other'], // armies
      ['الشرطة', 'agency'], // police
      ['المخابرات', 'agency'], // intelligence
      ['المخابرات العامة', 'agency'], // general intelligence
      ['الاستخبارات', 'agency'], // intelligence
      ['الاستخبارات العسكرية', 'agency'], // military intelligence
      ['الحرس الثوري', 'other'], // revolutionary guard
      ['القوات الجوية', 'other'], // air force
      ['القوات البحرية', 'other'], // navy
      ['الدرك الوطني', 'agency'], // gendarmerie
      ['الكشافة الإسلامية', 'ngo'], // Muslim scouts
      ['الجيش الوطني', 'other'], // national army
      ['الجيش العربي', 'other'], // Arab army
      ['الحرس الوطني', 'other'], // national guard
      ['الخطوط الجوية', 'company'], // airlines
      ['السكك الحديدية', 'company'], // railways
      ['الدفاع المدني', 'agency'], // civil defence
      ['الأمن العام', 'agency'], // public security
      ['الهلال الأحمر', 'ngo'], // Red Crescent
      ['الصليب الأحمر', 'ngo'], // Red Cross
      ['الهلال الأخضر', 'ngo'], // Green Crescent
      ['القوات المسلحة', 'other'], // armed forces
      ['السلطة الوطنية', 'government'], // national authority
    ] as const
  ).map(([name, kind]) => [fold(name), kind] as const),
);

/** What is called without its head noun, once the area that it serves follows: «الشؤون الصحية بمحافظة جدة». */
const OF_AREA = wordSet(['الشؤون الصحية', 'الشؤون البلدية والقروية', 'الشؤون البلدية', 'الدفاع المدني']);

/** How many words say the area: «بمحافظة جدة», «بجدة». */
function lengthOfServed(view: TextView, at: number): number {
  const inArea = /^ب(?:محافظه|منطقه|ولايه|مدينه)$/u.test(view.word(at));
  const place = knownNameAt(view.tokens, inArea ? at + 1 : at);
  return place === null || place.known.type !== 'place' || place.cut !== (inArea ? 0 : 1) ? 0 : place.end - at;
}

/** What is named without head noun or nationality among others: «الجيش اللبناني والأمن العام», «ممثلون عن الدفاع المدني». */
const AMONG_OTHERS = wordSet([
  'الأمن العام', 'الدفاع المدني', 'الصليب الأحمر', 'الهلال الأحمر', 'الحماية المدنية', 'الأمن الوطني', 'الدرك الوطني', 'القوات المسلحة',
]);

const FIRST_WORDS: ReadonlySet<string> = new Set([...HEADLESS.keys(), ...OF_AREA, ...AMONG_OTHERS].map((name) => name.split(' ')[0] ?? ''));

function isAmongOthers(view: TextView, at: number, { name, cut }: { readonly name: string; readonly cut: number }): boolean {
  if (!AMONG_OTHERS.has(name)) return false;
  const before = view.word(at - 1);
  return (cut === 1 && stateOfNationality(before) !== null && before.startsWith('ال')) || ['ممثلي', 'ممثلو', 'منها', 'بينها'].includes(before) || (before === 'عن' && /^و?ممثل/u.test(view.word(at - 2)));
}

/** «مديرية الدفاع المدني ⟨والهلال الأحمر⟩»: after «و» begins another body, and no field. */
export function isHeadlessJoined(view: TextView, at: number): boolean {
  const two = `${view.word(at).slice(1)} ${view.word(at + 1)}`;
  return AMONG_OTHERS.has(two) || (HEADLESS.has(two) && stateOfNationality(view.word(at + 2)) !== null);
}

/** «القوات المسلحة», «المخابرات العامة», «الرئاسة», «الخطوط الجوية»: by the first word. */
function isFeminine(name: string): boolean {
  return /^(?:ال)?(?:\p{L}+(?:ه|ات)|خطوط|سكك|قوي|جيوش)(?: |$)/u.test(name);
}

/** «الخارجية المصرية», «الهلال الأحمر الكويتي». */
export function readHeadless(view: TextView, at: number): Body | null {
  for (const { stem, cut } of splitsOf(view.word(at))) {
    if (!FIRST_WORDS.has(stem)) continue;
    const two = `${stem} ${view.word(at + 1)}`;
    const served = OF_AREA.has(two) ? lengthOfServed(view, at + 2) : 0;
    if (served > 0) {
      return headless(view, { at, cut, end: at + 2 + served }, 'agency');
    }
    if (isAmongOthers(view, at, { name: two, cut }) && stateOfNationality(view.word(at + 2)) === null) {
      return headless(view, { at, cut, end: at + 2 }, HEADLESS.get(two) ?? 'agency');
    }
    const length = HEADLESS.has(two) ? 2 : HEADLESS.has(stem) ? 1 : 0;
    const nationality = view.word(at + length);
    const name = length === 2 ? two : stem;
    if (length === 0 || !nationality.startsWith('ال') || stateOfNationality(nationality) === null) continue;
    if (nationality.endsWith('ه') !== isFeminine(name) || /وزير|وزار/u.test(view.word(at - 1))) continue;
    return headless(view, { at, cut, end: at + length + 1 }, HEADLESS.get(name) ?? null);
  }
  return null;
}

function headless(view: TextView, { at, cut, end }: { readonly at: number; readonly cut: number; readonly end: number }, kind: OrganisationKind | null): Body {
  const name = view.stretch(at, end, cut);
  return bodyNamed(name, { kind, composed: restoredArticle(view, at, { cut, end }), rule: 'ar/organisations/without-head', endToken: end });
}
