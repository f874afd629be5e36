import type { Reading } from '@mithaq/reading';
import type { Asked } from './asked.ts';
import { type GivenFile, type ReadableFile, type UnreadableFile, withDocuments } from './documents.ts';
import { type Crew, openCrew } from './stream/crew.ts';
import { inOrder } from './stream/in-order.ts';

/** A document that was read. */
export interface ReadDocument {
  readonly document: ReadableFile;
  readonly reading: Reading;
}

/** Gives the readings of the documents that the command line names, or that are piped in, in their order; and what could not be read. */
export async function withReadings(asked: Asked, use: (outcomes: AsyncIterable<ReadDocument | UnreadableFile>) => Promise<number>): Promise<number> {
  const crew = openCrew(asked.wish.threads ?? undefined);
  try {
    return await withDocuments(asked, (documents) => use(inOrder(documents, crew.width, (given) => readOne(given, crew))));
  } finally {
    await crew.close();
  }
}

async function readOne(given: GivenFile, crew: Crew): Promise<ReadDocument | UnreadableFile> {
  if (!('text' in given)) return given;
  const outcome = await crew.read(given.text, given.publishedOn);
  if (!('refused' in outcome)) return { document: given, reading: outcome };
  return { file: given.file, why: outcome, ...(given.isLine && { isLine: given.isLine }) };
}
