import { type CapturePool, type CaptureRefusal, openCapturePool } from '@mithaq/capture';
import type { Asked } from './asked.ts';
import { bytesOf, type FileProblem, openDocument, type OpenedDocument, STANDARD_INPUT } from './open-document.ts';
import { write } from './output.ts';
import { sayFile } from './say-problem.ts';

/** A file that could be opened. */
export interface ReadableFile extends OpenedDocument {
  readonly file: string;
}

/**
 * Hands the documents named on the command line over one by one, and says of each that cannot be opened why. One bad file
 * stops no other. Returns the exit code.
 */
export async function eachDocument({ wish, texts }: Asked, use: (document: ReadableFile) => Promise<void>): Promise<number> {
  const files = wish.names.length === 0 && !process.stdin.isTTY ? [STANDARD_INPUT] : wish.names;
  if (files.length === 0) {
    await write(process.stderr, `${texts.problems.noFile}\n${texts.problems.tryHelp}\n`);
    return 2;
  }
  const capture = poolOnDemand();
  let exitCode = 0;
  try {
    for (const file of files) {
      const opened = await open(file, capture.pool);
      if ('text' in opened) await use({ ...opened, file });
      else {
        exitCode = 1;
        await write(process.stderr, sayFile(file, opened, texts));
      }
    }
  } finally {
    await capture.close();
  }
  return exitCode;
}

async function open(file: string, pool: () => CapturePool): Promise<OpenedDocument | FileProblem | CaptureRefusal> {
  const bytes = await bytesOf(file);
  return bytes instanceof Uint8Array ? openDocument(file, bytes, pool) : bytes;
}

function poolOnDemand(): { pool: () => CapturePool; close: () => Promise<void> } {
  let opened: CapturePool | null = null;
  return {
    pool: () => (opened ??= openCapturePool()),
    close: async () => opened?.close(),
  };
}
