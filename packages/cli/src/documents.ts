import { type CapturePool, type CaptureRefusal, openCapturePool } from '@mithaq/capture';
import type { Asked } from './asked.ts';
import type { Wish } from './command-line.ts';
import { bytesOf, contentOf, type FileProblem, openDocument, type OpenedDocument, STANDARD_INPUT } from './open-document.ts';
import { write } from './output.ts';
import { type BadLine, documentLines, type DocumentLine, holdsDocuments } from './stream/document-lines.ts';
import type { NotRead } from './stream/crew.ts';
import { peeked } from './stream/peek.ts';
import type { Terminal } from './terminal.ts';

/** A file that could be opened. */
export interface ReadableFile extends OpenedDocument {
  readonly file: string;
  /** Set for a document that came as a line of a stream. */
  readonly isLine?: true;
}

/** A file, or a line of a stream, that could not. */
export interface UnreadableFile {
  readonly file: string;
  readonly why: Refused;
  readonly isLine?: true;
}

/** Why a document could not be opened, or not be read. */
export type Refused = FileProblem | CaptureRefusal | NotRead;
export type GivenFile = ReadableFile | UnreadableFile;

/** Gives the documents that the command line names, or that are piped in; asks for one where there is none. */
export async function withDocuments({ wish, texts, terminal }: Asked, use: (documents: AsyncIterable<GivenFile>) => Promise<number>): Promise<number> {
  const files = filesOf(wish, terminal);
  if (files.length === 0) {
    await write(terminal.errors, `${texts.problems.noFile}\n${texts.problems.tryHelp}\n`);
    return 2;
  }
  const capture = poolOnDemand();
  try {
    return await use(givenFiles(files, { terminal, pool: capture.pool, standardInput: texts.standardInput }));
  } finally {
    await capture.close();
  }
}

function filesOf({ names }: Wish, { input }: Terminal): readonly string[] {
  return names.length === 0 && !input.isTTY ? [STANDARD_INPUT] : names;
}

interface Means {
  readonly terminal: Terminal;
  readonly pool: () => CapturePool;
  /** What standard input is called. */
  readonly standardInput: string;
}

async function* givenFiles(files: readonly string[], means: Means): AsyncGenerator<GivenFile> {
  for (const file of files) {
    if (file === STANDARD_INPUT) yield* pipedIn(means);
    else yield opened(file, await bytesOf(contentOf(file, means.terminal), file), means);
  }
}

/** What is piped in: one document, or one on each line. */
async function* pipedIn(means: Means): AsyncGenerator<GivenFile> {
  const { first, all } = await peeked(contentOf(STANDARD_INPUT, means.terminal));
  if (first === null || !holdsDocuments(first)) return yield opened(STANDARD_INPUT, await bytesOf(all, STANDARD_INPUT), means);
  for await (const line of documentLines(all, (at) => `${means.standardInput}:${at}`)) yield { ...fromLine(line), isLine: true };
}

function fromLine(line: DocumentLine | BadLine): GivenFile {
  if ('text' in line) return line;
  return { file: line.file, why: { problem: line.problem === 'too-large' ? 'line-too-long' : 'not-a-document', code: line.problem } };
}

async function opened(file: string, bytes: Uint8Array | Refused, { pool }: Means): Promise<GivenFile> {
  const outcome = bytes instanceof Uint8Array ? await openDocument(file, bytes, pool) : bytes;
  return 'text' in outcome ? { ...outcome, file } : { file, why: outcome };
}

function poolOnDemand(): { pool: () => CapturePool; close: () => Promise<void> } {
  let pool: CapturePool | null = null;
  return {
    pool: () => (pool ??= openCapturePool()),
    close: async () => pool?.close(),
  };
}
