/** The entries of a list that is written as one text, with commas between them. */
export function entriesOf(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The words of a list that is written as one text, with blanks between them. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
