import { searchWords, type SearchWords } from '@mithaq/register';

/** PostgreSQL counts places in a text no further than this. */
const LAST_PLACE = 16_383;
/** A tsvector holds one megabyte; this many words of any language stay below it. */
const MOST_WORDS = 40_000;
/** No lexeme may be longer than 2 kB; what is longer is no word. */
const LONGEST_WORD = 200;

/** The two vectors of a search row, as text to be cast to `tsvector`. */
export interface Vectors {
  /** Light-stemmed, to find by. */
  readonly stems: string;
  /** Folded only, for exact phrases. */
  readonly exact: string;
}

/** So much is stemmed at a stretch; others get their turn in between. */
const PIECE = 20_000;

/** The words of texts that come again: the same bodies take part in most of what is written at one time. */
export type KnownWords = Map<string, SearchWords>;
/** A longer text does not come again. */
const LONGEST_KNOWN = 200;

function wordsOf(text: string, known: KnownWords): SearchWords {
  const words = known.get(text) ?? searchWords(text);
  if (text.length <= LONGEST_KNOWN) known.set(text, words);
  return words;
}

/** Makes the vectors of a title and what stands below it; words of the title weigh more. */
export async function vectorsOf(title: string, texts: readonly string[], known: KnownWords): Promise<Vectors> {
  const stems = new Map<string, string[]>();
  const exact = new Map<string, string[]>();
  let place = 0;
  const add = (text: string, weight: string): void => {
    const words = wordsOf(text, known);
    for (let i = 0; i < words.stems.length && place < MOST_WORDS; i += 1) {
      place += 1;
      const at = `${Math.min(place, LAST_PLACE)}${weight}`;
      note(stems, words.stems[i], at);
      note(exact, words.exact[i], at);
    }
  };
  add(title.slice(0, PIECE), 'A');
  for (const text of texts) {
    // a phrase must not begin in one text and end in the next
    place += 1;
    for (const piece of pieces(text)) {
      if (place >= MOST_WORDS) break;
      if (text.length > PIECE) await othersFirst();
      add(piece, '');
    }
  }
  return { stems: written(stems), exact: written(exact) };
}

/** Lets what waits in this thread be done before going on. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A long text in pieces that end between words, where there are words at all. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const last = text.slice(start, start + PIECE).search(/\s\S*$/u);
    const end = start + PIECE >= text.length || last <= 0 ? start + PIECE : start + last;
    yield text.slice(start, end);
    start = end;
  }
}

function note(places: Map<string, string[]>, word: string | undefined, at: string): void {
  if (word === undefined || word.length > LONGEST_WORD) return;
  const known = places.get(word);
  if (known) known.push(at);
  else places.set(word, [at]);
}

function written(places: ReadonlyMap<string, readonly string[]>): string {
  // more than 255 places of one word are not kept by PostgreSQL either
  return [...places].map(([word, at]) => `${quoted(word)}:${at.slice(0, 255).join(',')}`).join(' ');
}

const ESCAPED = /[\\']/u;

/** A word as it stands in the text form of a tsvector or tsquery. */
export function quoted(word: string): string {
  return ESCAPED.test(word) ? `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${word}'`;
}
