import { explain as explainReading, type Explanation, read, ruleCatalogue } from '@mithaq/reading';
import { eachDocument } from '../documents.ts';
import type { Asked } from '../asked.ts';
import type { Texts } from '../language/index.ts';
import { type ReaderSentences, readerSentences } from '../language/reader-sentences.ts';
import { printable, write } from '../output.ts';
import { shownName } from '../say-problem.ts';

/** `mithaq explain FILE…`: which rule said what, by which words, in the order of the text; then what was considered and dropped. */
export async function explain(asked: Asked): Promise<number> {
  const { texts, wish, terminal: { output } } = asked;
  const list: object[] = [];
  const sentences = await readerSentences(wish.language, ruleCatalogue());
  const inLines = (explanations: readonly Explanation[]): string => printable(explanations.map((one) => said(one, texts, sentences)).join(''));
  const exitCode = await eachDocument(asked, async ({ text, file, publishedOn }) => {
    const explanations = explainReading(read(text, publishedOn === null ? {} : { publishedOn }), text);
    const withFile = explanations.map((one) => ({ file, ...one }));
    if (wish.format === 'json') return void list.push(...withFile);
    if (wish.format === 'jsonl') return write(output, withFile.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const found = explanations.filter(({ basis }) => basis !== 'dropped').toSorted((a, b) => startOf(a) - startOf(b));
    const dropped = explanations.filter(({ basis }) => basis === 'dropped');
    await write(output, `═══ ${shownName(file, texts)}\n\n${inLines(found)}`);
    if (dropped.length === 0) return;
    await write(output, `\n${texts.headings.dropped} (${dropped.length})\n\n${inLines(dropped)}`);
  });
  if (wish.format === 'json') await write(output, `${JSON.stringify(list, null, 2)}\n`);
  return exitCode;
}

function startOf({ evidence }: Explanation): number {
  return evidence[0]?.start ?? -1;
}

/** Two lines: where and by which rule; then what, and the words. */
function said({ path, value, basis, because, rule, evidence }: Explanation, texts: Texts, sentences: ReaderSentences): string {
  const why = because === null ? '' : sentences.because(because);
  const places = evidence.map(({ start, end }) => `${start}–${end}`).join(texts.comma) || '—';
  const words = evidence.map(({ text }) => `${texts.quotes[0]}${oneLine(text)}${texts.quotes[1]}`).join(' … ');
  const supposed = basis === 'inferred' ? ` (${texts.inferred}${because === null ? '' : texts.colon + why})` : '';
  const what = basis === 'dropped' ? `${texts.labels.because}${texts.colon}${why}` : `${path} = ${oneLine(value)}${supposed}`;
  return `${places}  ${rule}\n    ${what}\n    ${words}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
