/**
 * Every match of a global pattern that is searched again and again, in order. Not by `matchAll`, which makes a new pattern of the
 * whole source at each call: for the longest of ours that took fifteen times as long as the search itself.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex += 1;
    yield found;
  }
}
