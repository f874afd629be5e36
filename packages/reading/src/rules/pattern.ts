/** Pieces of patterns, in the order in which they are read. All are sources of regular expressions. */

/** The letters of folded words, as a class without its brackets; a short class is compiled forty times faster than \p{L}. */
export const WORD_LETTERS = 'ء-ي0-9a-z';
/** No letter of a word stands before. */
export const WORD_BEFORE = `(?<![${WORD_LETTERS}])`;
/** No letter of a word stands after. */
export const WORD_AFTER = `(?![${WORD_LETTERS}])`;

/** One of these words, whole, longest first; `particles` are letters that may be attached before. */
export function anyOf(words: readonly string[], particles = ''): string {
  const attached = particles === '' ? '' : `(?:${particles})?`;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(literally);
  return `${WORD_BEFORE}${attached}(?:${longestFirst.join('|')})${WORD_AFTER}`;
}

/** The words as they are, whatever signs they hold. */
export function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', ' +');
}

/** At most so many letters of the same line, as few as will do. */
export function upTo(letters: number): string {
  return `[^\\n]{0,${letters}}?`;
}

/** What is shown to the reviewer. */
export function evidence(...pieces: readonly string[]): string {
  return named('evidence', ...pieces);
}

/** Pieces under a name, by which a rule finds them again. */
export function named(name: string, ...pieces: readonly string[]): string {
  return `(?<${name}>${pieces.join('')})`;
}

/** One of these pieces. */
export function either(...pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}

/** These pieces, or nothing. */
export function optional(...pieces: readonly string[]): string {
  return `(?:${pieces.join('')})?`;
}

/** The pieces one after the other, as the pattern of a rule. */
export function sequence(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''), 'u');
}
