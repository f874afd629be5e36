import { toFacts } from '@mithaq/reading/facts';
import type { UnreadableFile } from '../documents.ts';
import type { Format } from '../command-line.ts';
import type { Asked } from '../asked.ts';
import { printable, write } from '../output.ts';
import { type ReadDocument, withReadings } from '../readings.ts';
import { pageFor } from '../report/page.ts';
import { report } from '../report/report.ts';
import { sayFile, shownName } from '../say-problem.ts';

/**
 * `mithaq read FILE…`: what is in documents, as a report or as data. As a filter (`-`) it reads a document a line from a
 * stream of any length, and answers each line with one line, in order.
 */
export async function read(asked: Asked): Promise<number> {
  return withReadings(asked, (outcomes) => writeAll(outcomes, asked));
}

/** Writes what was read, and says what was not. Returns the exit code. */
async function writeAll(outcomes: AsyncIterable<ReadDocument | UnreadableFile>, asked: Asked): Promise<number> {
  const { texts, wish: { format }, terminal: { output, errors } } = asked;
  let count = 0;
  let exitCode = 0;
  if (format === 'json') await write(output, '[');
  for await (const outcome of outcomes) {
    if ('why' in outcome) {
      exitCode = 1;
      await write(errors, sayFile(outcome.file, outcome.why, texts));
      if (outcome.isLine && isByLine(format)) await write(output, lineOf(outcome));
    } else {
      await write(output, WRITERS[format]({ ...outcome, asked, isFirst: count === 0 }));
      count += 1;
    }
  }
  if (format === 'json') await write(output, count === 0 ? ']\n' : '\n]\n');
  return exitCode;
}

function isByLine(format: Format): boolean {
  return format === 'jsonl' || format === 'facts';
}

/** Whoever pipes lines through counts on as many lines coming back. */
function lineOf({ file, why }: UnreadableFile): string {
  return `${JSON.stringify({ file, problem: 'problem' in why ? why.problem : why.refused })}\n`;
}

interface Written extends ReadDocument {
  readonly asked: Asked;
  readonly isFirst: boolean;
}

const WRITERS: Readonly<Record<Format, (written: Written) => string>> = {
  text: ({ document, reading, asked: { wish, texts }, isFirst }) => {
    const page = pageFor(reading, document.text, { language: wish.language, texts });
    const head = `═══ ${shownName(document.file, texts)}\n`;
    return `${isFirst ? '' : '\n'}${head}\n${printable(report(reading, page))}`;
  },
  json: ({ document, reading, isFirst }) => `${isFirst ? '\n' : ',\n'}${JSON.stringify({ file: document.file, reading }, null, 2)}`,
  jsonl: ({ document, reading }) => `${JSON.stringify({ file: document.file, reading })}\n`,
  facts: ({ document, reading }) => `${JSON.stringify(toFacts(reading, document.text, document.file))}\n`,
};
