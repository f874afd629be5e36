import { bareWords, foldArabic, foldLatin } from '../names/fold.ts';

const ARABIC_ONES: Readonly<Record<string, number>> = table(
  `اول 1 اولي 1 ثاني 2 ثانيه 2 ثالث 3 ثالثه 3 رابع 4 رابعه 4 خامس 5 خامسه 5 سادس 6 سادسه 6 سابع 7 سابعه 7 ثامن 8 ثامنه 8
   تاسع 9 تاسعه 9 عاشر 10 عاشره 10 حادي 1 حاديه 1`,
);
const ARABIC_TENS: Readonly<Record<string, number>> = table(
  `عشرون 20 عشرين 20 ثلاثون 30 ثلاثين 30 اربعون 40 اربعين 40 خمسون 50 خمسين 50 ستون 60 ستين 60
   سبعون 70 سبعين 70 ثمانون 80 ثمانين 80 تسعون 90 تسعين 90 ميه 100 مايه 100 مييه 100`,
);
/** «الرابعة والستون بعد المائة» is the 164th. */
const ARABIC_HUNDREDS: Readonly<Record<string, number>> = table(
  'ميه 100 مايه 100 مييه 100 ميتين 200 مايتين 200 ميتان 200 مايتان 200 ثلاثميه 300 ثلاثمايه 300 اربعميه 400 اربعمايه 400',
);
const LATIN_ONES: Readonly<Record<string, number>> = table(
  `first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13
   fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40
   fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90
   premier 1 premiere 1 deuxieme 2 seconde 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7 huitieme 8 neuvieme 9
   dixieme 10 onzieme 11 douzieme 12 treizieme 13 quatorzieme 14 quinzieme 15 seizieme 16 vingtieme 20 trentieme 30 quarantieme 40
   cinquantieme 50 soixantieme 60 unieme 1`,
);
const LATIN_TENS: Readonly<Record<string, number>> = table(
  'twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60',
);
/** French counts its seventies and nineties from sixty and eighty; the longest is tried first. */
const FRENCH_TENS: readonly (readonly [words: string, number: number])[] = [['quatre vingt dix', 90], ['quatre vingt', 80], ['soixante dix', 70]];
/** «48th», «3e», «الـ77». */
const NUMERAL = /^(?:(\d{1,3})(?:st|nd|rd|th|e|eme|ere|er|re)|ال(\d{1,3}))$/u;
/** After these a bare number is an ordinal: «الدورة 50», «session 50». */
const NUMBERED = new Set(['الدوره', 'دوره', 'الاجتماع', 'الجلسه', 'القمه', 'session', 'meeting', 'reunion']);
/** Such a word may stand between the two: «الدورة العادية (164)». */
const SORTS_OF_SESSION = new Set(['العاديه', 'العادي', 'الاستثناييه', 'الاستثنايي', 'الطاريه', 'الطاري', 'السنويه', 'السنوي']);

function table(text: string): Readonly<Record<string, number>> {
  const words = text.trim().split(/\s+/u);
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])]] : [])));
}

/** An ordinal in a name: its number, and which words it takes. */
export interface Ordinal {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The words of a name, folded, what is written before the article taken off: «والأربعون» → «الاربعون». */
export function ordinalWords(name: string): readonly string[] {
  return bareWords(name).map((word) => foldLatin(foldArabic(word)).replace(/^(?:و?(?:ال|بال|لل))(?=..)/u, 'ال'));
}

/** Finds «الثامنة والأربعون», «48th», «forty-eighth», «quarante-huitième» among the words of a name. */
export function findOrdinal(words: readonly string[]): Ordinal | null {
  for (let at = 0; at < words.length; at += 1) {
    const found = ordinalAt(words, at);
    if (found !== null) return withHundreds(words, found);
  }
  return null;
}

function withHundreds(words: readonly string[], { number, from, to }: Ordinal): Ordinal {
  const hundreds = words[to] === 'بعد' ? ARABIC_HUNDREDS[withoutArticle(words[to + 1] ?? '')] : undefined;
  return hundreds === undefined ? { number, from, to } : { number: number + hundreds, from, to: to + 2 };
}

function ordinalAt(words: readonly string[], at: number): Ordinal | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const digits = inDigits(words, at);
  if (digits !== null) return { number: digits, from: at, to: at + 1 };
  const arabic = ARABIC_ONES[withoutArticle(word)];
  const tens = arabicTens(next);
  if (arabic !== undefined) return tens === undefined ? { number: arabic, from: at, to: at + 1 } : { number: arabic + tens, from: at, to: at + 2 };
  const compound = latinCompound(words, at);
  if (compound !== null) return compound;
  const alone = LATIN_ONES[word] ?? (word.startsWith('ال') ? arabicTens(word) : undefined);
  return alone === undefined ? null : { number: alone, from: at, to: at + 1 };
}

/** «forty-eighth», «vingt et unième», «soixante-dix-septième», «quatre-vingtième». */
function latinCompound(words: readonly string[], at: number): Ordinal | null {
  if (words[at] === 'quatre' && words[at + 1] === 'vingtieme') return { number: 80, from: at, to: at + 2 };
  const following = words.slice(at, at + 3).join(' ');
  const french = FRENCH_TENS.find(([tens]) => following === tens || following.startsWith(`${tens} `));
  const tens = french?.[1] ?? LATIN_TENS[words[at] ?? ''];
  const afterTens = at + (french?.[0].split(' ').length ?? 1);
  const last = words[afterTens] === 'et' ? afterTens + 1 : afterTens;
  const ones = LATIN_ONES[words[last] ?? ''];
  return tens === undefined || ones === undefined ? null : { number: tens + ones, from: at, to: last + 1 };
}

function inDigits(words: readonly string[], at: number): number | null {
  const word = words[at] ?? '';
  const [, latin, arabic] = NUMERAL.exec(word) ?? [];
  if (latin !== undefined || arabic !== undefined) return Number(latin ?? arabic);
  const before = SORTS_OF_SESSION.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  return /^\d{1,3}$/u.test(word) && NUMBERED.has(before ?? '') ? Number(word) : null;
}

function withoutArticle(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

/** «الأربعون» is an ordinal, «أربعون دولة» a number of things; «عشر» has no article in «الحادي عشر». */
function arabicTens(word: string): number | undefined {
  if (word === 'عشر' || word === 'عشره') return 10;
  return word.startsWith('ال') ? ARABIC_TENS[word.slice(2)] : undefined;
}
