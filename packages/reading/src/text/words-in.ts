const NO_WORD = /[^\p{L}\p{N}]+/u;
const IN_WORD = /[\p{L}\p{N}]/u;

const [UNKNOWN, OUTSIDE, INSIDE] = [0, 1, 2] as const;
/** By the number of a letter, whether it stands in words, found out once. */
const places = new Uint8Array(0x10000);

/** The words of some letters: runs of letters and digits. As by `split`, which asks the same of each letter anew. */
export function wordsIn(letters: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= letters.length; at++) {
    const unit = letters.charCodeAt(at);
    // half of a letter beyond the first plane tells nothing by itself
    if (unit >= 0xd800 && unit <= 0xdfff) return letters.split(NO_WORD).filter((word) => word !== '');
    const isInside = at < letters.length && isInWord(unit);
    if (isInside && start < 0) start = at;
    else if (!isInside && start >= 0) {
      words.push(letters.slice(start, at));
      start = -1;
    }
  }
  return words;
}

function isInWord(unit: number): boolean {
  if (places[unit] === UNKNOWN) places[unit] = IN_WORD.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  return places[unit] === INSIDE;
}
