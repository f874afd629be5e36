/** The charset of a font, as RTF numbers it, and the code page in which its letters are written. */
const OF_FONTS = new Map([
  [128, 'shift_jis'], [129, 'euc-kr'], [134, 'gbk'], [136, 'big5'], [161, 'windows-1253'], [162, 'windows-1254'], [163, 'windows-1258'],
  [177, 'windows-1255'], [178, 'windows-1256'], [186, 'windows-1257'], [204, 'windows-1251'], [222, 'windows-874'], [238, 'windows-1250'],
]);

/** The code page of a font; that of the document where the font leaves it open. */
export function codePageOfFont(charset: number | undefined, ofDocument: string): string {
  return OF_FONTS.get(charset ?? 0) ?? ofDocument;
}

/** The code page that a document names by its number. */
export function codePageOfNumber(number: number | null): string {
  if (number === 932) return 'shift_jis';
  if (number === 936) return 'gbk';
  if (number === 65001) return 'utf-8';
  return number === 874 || (number !== null && number >= 1250 && number <= 1258) ? `windows-${number}` : 'windows-1252';
}
