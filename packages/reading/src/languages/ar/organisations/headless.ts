import type { OrganisationKind } from '@mithaq/register/vocabulary';
import { splitsOf } from '../letters/tokens.ts';
import { fold } from '../letters/fold.ts';
import type { TextView } from '../text-view.ts';
import type { Body } from './body.ts';
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
      ['الجيش', 'other'], // army
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

const FIRST_WORDS: ReadonlySet<string> = new Set([...HEADLESS.keys(), ...OF_AREA].map((name) => name.split(' ')[0] ?? ''));

/** «القوات المسلحة», «المخابرات العامة», «الرئاسة»: by the first word. */
function isFeminine(name: string): boolean {
  return /^(?:ال)?\p{L}+(?:ه|ات)(?: |$)/u.test(name);
}

/** «الخارجية المصرية», «الهلال الأحمر الكويتي». */
export function readHeadless(view: TextView, at: number): Body | null {
  for (const { stem, cut } of splitsOf(view.word(at))) {
    if (!FIRST_WORDS.has(stem)) continue;
    const two = `${stem} ${view.word(at + 1)}`;
    const served = OF_AREA.has(two) ? lengthOfServed(view, at + 2) : 0;
    if (served > 0) {
      const whole = view.stretch(at, at + 2 + served, cut);
      return { state: false, name: whole, composed: restoredArticle(view, at, { cut, end: at + 2 + served }), whole, kind: 'agency', authority: null, rule: 'ar/organisations/without-head', aliases: [], parent: null, also: null, endToken: at + 2 + served, needsCompany: false };
    }
    const length = HEADLESS.has(two) ? 2 : HEADLESS.has(stem) ? 1 : 0;
    const nationality = view.word(at + length);
    if (length === 0 || !nationality.startsWith('ال') || stateOfNationality(nationality) === null || nationality.endsWith('ه') !== isFeminine(length === 2 ? two : stem) || /وزير|وزار/u.test(view.word(at - 1))) continue;
    const name = view.stretch(at, at + length + 1, cut);
    const kind = HEADLESS.get(length === 2 ? two : stem) ?? null;
    return { state: false, name, composed: restoredArticle(view, at, { cut, end: at + length + 1 }), whole: name, kind, authority: null, rule: 'ar/organisations/without-head', aliases: [], parent: null, also: null, endToken: at + length + 1, needsCompany: false };
  }
  return null;
}
