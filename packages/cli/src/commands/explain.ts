import { explain as explainReading, type Explanation, ruleCatalogue } from '@mithaq/reading';
import type { Asked } from '../asked.ts';
import type { Texts } from '../language/index.ts';
import { type ReaderSentences, readerSentences } from '../language/reader-sentences.ts';
import { printable, write } from '../output.ts';
import { withReadings } from '../readings.ts';
import { sayFile, shownName } from '../say-problem.ts';

/** `mithaq explain FILE…`: which rule said what, by which words, in the order of the text; then what was considered and dropped. */
export async function explain(asked: Asked): Promise<number> {
  const { texts, wish, terminal: { output, errors } } = asked;
  const list: object[] = [];
  const sentences = await readerSentences(wish.language, ruleCatalogue());
  const exitCode = await withReadings(asked, async (outcomes) => {
    let worst = 0;
    for await (const outcome of outcomes) {
      if ('why' in outcome) {
        worst = 1;
        await write(errors, sayFile(outcome.file, outcome.why, texts));
        continue;
      }
      const { reading, document: { text, file } } = outcome;
      const explanations = explainReading(reading, text);
      const withFile = explanations.map((one) => ({ file, ...one }));
      if (wish.format === 'json') list.push(...withFile);
      else if (wish.format === 'jsonl') await write(output, withFile.map((one) => `${JSON.stringify(one)}\n`).join(''));
      else await write(output, `═══ ${shownName(file, texts)}\n\n${inLines(explanations, texts, sentences)}`);
    }
    return worst;
  });
  if (wish.format === 'json') await write(output, `${JSON.stringify(list, null, 2)}\n`);
  return exitCode;
}

/** What was found, in the order of the text; then what was considered and dropped. */
function inLines(explanations: readonly Explanation[], texts: Texts, sentences: ReaderSentences): string {
  const lines = (some: readonly Explanation[]): string => printable(some.map((one) => said(one, texts, sentences)).join(''));
  const found = explanations.filter(({ basis }) => basis !== 'dropped').toSorted((a, b) => startOf(a) - startOf(b));
  const dropped = explanations.filter(({ basis }) => basis === 'dropped');
  return lines(found) + (dropped.length === 0 ? '' : `\n${texts.headings.dropped} (${dropped.length})\n\n${lines(dropped)}`);
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
