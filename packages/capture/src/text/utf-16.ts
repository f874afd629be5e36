/**
 * Recognises UTF-16 without a byte order mark. Such bytes may be faultless UTF-8 as well (Arabic letters are pairs
 * like 28 06), so the zeros beside blanks and line ends are looked for, and the units must make sense in one order only.
 */
export function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (sample.length < 4 || !sample.includes(0)) return null;
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const little = shareOfOrdinary(new TextDecoder('utf-16le').decode(even));
  const big = shareOfOrdinary(new TextDecoder('utf-16be').decode(even));
  if (Math.max(little, big) < 0.95 || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Share of Latin and Arabic letters, marks, digits, blanks and common punctuation. */
function shareOfOrdinary(text: string): number {
  let ordinary = 0;
  for (let at = 0; at < text.length; at += 1) if (isOrdinary(text.charCodeAt(at))) ordinary += 1;
  return text === '' ? 0 : ordinary / text.length;
}

function isOrdinary(code: number): boolean {
  const blank = code === 0x09 || code === 0x0a || code === 0x0d;
  const latin = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x180);
  const arabic = code >= 0x0600 && code < 0x0700;
  const presentation = code >= 0xfb50 && code < 0xff00 && !(code >= 0xfdd0 && code < 0xfdf0);
  const punctuation = code >= 0x2000 && code < 0x2070;
  return blank || latin || arabic || presentation || punctuation;
}
