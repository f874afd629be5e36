/**
 * The sentence of a rule. Rules of several languages that recognise the same thing share one: it stands under the
 * Arabic rule’s id, or, where Arabic has none, under the name without its language.
 */
export function sentenceOfRule(sentences: Readonly<Record<string, string>>, id: string): string | undefined {
  const construct = id.replace(/^[a-z]{2}\//u, '');
  return sentences[id] ?? sentences[construct] ?? sentences[`ar/${construct}`];
}
