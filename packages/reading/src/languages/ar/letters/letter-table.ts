/** Folded form of a source letter: 0 drops it, SPELT means that several letters stand for it (a ligature). */
export const DROPPED = 0;
export const SPELT = 0xffff;

/** Letters that people write in several ways, and the one we compare by. */
const VARIANTS: readonly (readonly [written: string, folded: string])[] = [
  ['أإآٱٲٳ', 'ا'], // hamza and madda on alef
  ['ىیېے', 'ي'], // alef maqsura, Farsi and Urdu yeh
  ['ئ', 'ي'], // hamza seated on yeh
  ['ؤ', 'و'], // hamza seated on waw
  ['ةۃۀہھە', 'ه'], // ta marbuta and the foreign forms of heh
  ['کڪگ', 'ك'], // Farsi and swash kaf
  ['ڤ', 'ف'], // veh
  ['پ', 'ب'], // peh
  ['چ', 'ج'], // cheh
  ['«»“”„‟″＂❝❞', '"'],
  ['‘’‚‛`´‹›', "'"],
  ['‐‑‒–—―−', '-'],
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['•●▪■◦·', '*'],
];

/** Marks that change no word: the sign of a hashtag, vowels, tatweel, joiners, direction marks, soft hyphen, byte order mark. */
const MARKS: readonly (readonly [first: number, last: number])[] = [
  [0x23, 0x23],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x08d3, 0x08ff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0x00ad, 0x00ad],
  [0xfeff, 0xfeff],
];

/** Blocks whose letters have an ordinary form under NFKC: presentation forms, full-width and superscript letters. */
const COMPATIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00a0, 0x00ff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0xfb50, 0xfdff],
  [0xfe30, 0xfeff],
  [0xff01, 0xff9f],
];

/** Ligatures, spelt out and folded. */
export const spelling = new Map<number, string>();

function variantsTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [written, folded] of VARIANTS) for (const letter of written) table[letter.charCodeAt(0)] = folded.charCodeAt(0);
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  for (const space of [0x09, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x2007, 0x202f, 0x3000]) table[space] = 0x20;
  for (const newline of [0x2028, 0x2029]) table[newline] = 0x0a;
  // The signs of masked sentences must come from us alone.
  for (let unit = 0xe000; unit <= 0xe0ff; unit++) table[unit] = 0x20;
  for (const [first, last] of MARKS) table.fill(DROPPED, first, last + 1);
  return table;
}

function addCompatible(table: Uint16Array): Uint16Array {
  for (const [first, last] of COMPATIBLE) {
    for (let unit = first; unit <= last; unit++) {
      const own = String.fromCharCode(unit);
      const ordinary = own.normalize('NFKC');
      if (ordinary === own || table[unit] !== unit) continue;
      const folded = Array.from(ordinary, (letter) => table[letter.charCodeAt(0)] ?? DROPPED).filter((letter) => letter !== DROPPED);
      const only = folded[0];
      if (folded.length === 1 && only !== undefined) table[unit] = only;
      else if (folded.length === 0) table[unit] = DROPPED;
      else {
        table[unit] = SPELT;
        spelling.set(unit, String.fromCharCode(...folded));
      }
    }
  }
  return table;
}

/** One entry for each UTF-16 unit, built once. */
export const letterTable = addCompatible(variantsTable());
