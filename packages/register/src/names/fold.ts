/**
 * Folding makes spellings of the same word meet: marks and tatweel go, letters that are written for one another become
 * one, digits become European, Latin letters lose case and accents. It keeps no way back; reading has its own folding
 * that does.
 */

const FORMS = /[\uFB00-\uFDFF\uFE70-\uFEFC]/u;
/** Harakat and other marks, tatweel, and what is invisible: zero-width, direction and soft-hyphen characters. */
const UNSEEN = /[\p{Mn}\p{Cf}\u0640]+/gu;
const MARKS = /\p{Mn}+/gu;
const NOT_ASCII_LATIN = /[\u00C0-\u024F]/u;

/** Text without marks and invisible characters, Persian letters and digits written as Arabic and European ones. */
function bare(text: string): string {
  const plain = text.normalize(FORMS.test(text) ? 'NFKC' : 'NFC');
  return plain
    .replace(UNSEEN, '')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u06CC\u06D2]/gu, 'ي')
    .replace(/\u06A9/gu, 'ك');
}

/** Arabic letters that stand for one another: أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, and a lone hamza goes. */
export function foldArabic(bareText: string): string {
  return bareText
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئ]/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ء/gu, '');
}

/** Latin letters without case and accents. */
export function foldLatin(bareText: string): string {
  const lower = bareText.toLowerCase();
  if (!NOT_ASCII_LATIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(/ß/gu, 'ss').replace(/ı/gu, 'i');
}

/** Text folded in both scripts. */
export function fold(text: string): string {
  return foldLatin(foldArabic(bare(text)));
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as written but bare: runs of letters and digits. */
export function bareWords(text: string): readonly string[] {
  return bare(text).match(WORD) ?? [];
}
