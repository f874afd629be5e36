import { read as readText, type Reading, toFacts } from '@mithaq/reading';
import { eachDocument, type ReadableFile } from '../documents.ts';
import type { Format } from '../command-line.ts';
import type { Asked } from '../asked.ts';
import { write } from '../output.ts';
import { pageFor } from '../report/page.ts';
import { report } from '../report/report.ts';
import { shownName } from '../say-problem.ts';

/** `mithaq read FILE…`: what is in documents, as a report or as data. */
export async function read(asked: Asked): Promise<number> {
  const { format } = asked.wish;
  let count = 0;
  if (format === 'json') await write(process.stdout, '[');
  const exitCode = await eachDocument(asked, async (document) => {
    const reading = readText(document.text, document.publishedOn === null ? {} : { publishedOn: document.publishedOn });
    await write(process.stdout, WRITERS[format]({ document, reading, asked, isFirst: count === 0 }));
    count += 1;
  });
  if (format === 'json') await write(process.stdout, count === 0 ? ']\n' : '\n]\n');
  return exitCode;
}

interface Written {
  readonly document: ReadableFile;
  readonly reading: Reading;
  readonly asked: Asked;
  readonly isFirst: boolean;
}

const WRITERS: Readonly<Record<Format, (written: Written) => string>> = {
  text: ({ document, reading, asked: { wish, texts }, isFirst }) => {
    const page = pageFor(reading, document.text, { language: wish.language, texts });
    const head = `═══ ${shownName(document.file, texts)}\n`;
    return `${isFirst ? '' : '\n'}${head}\n${report(reading, page)}`;
  },
  json: ({ document, reading, isFirst }) => `${isFirst ? '\n' : ',\n'}${JSON.stringify({ file: document.file, reading }, null, 2)}`,
  jsonl: ({ document, reading }) => `${JSON.stringify({ file: document.file, reading })}\n`,
  facts: ({ document, reading }) => `${JSON.stringify(toFacts(reading, document.text, document.file))}\n`,
};
