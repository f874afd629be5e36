import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfidentialitySchema } from '../documents/schema.ts';
import { outcomeOf, type Outcome } from '../documents/hand-in.ts';
import type { Acting } from '../platform/act.ts';

const Sample = z.object({ file: z.string().regex(/^[\w-]+\.\w+$/), confidentiality: ConfidentialitySchema, title: z.string() });

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Hands in the sample documents of a folder, marked as such, so that they can all be removed again. */
export async function loadSamples(acting: Acting, folder: URL): Promise<Outcome[]> {
  const samples = z.array(Sample).parse(JSON.parse(await readFile(new URL('samples.json', folder), 'utf8')));
  const outcomes: Outcome[] = [];
  // the first of the list is captured last, and so stands first in every list
  for (const { file, confidentiality, title } of samples.reverse()) {
    const bytes = await readFile(new URL(file, folder));
    const mediaType = MEDIA_TYPES[file.split('.').at(-1) ?? ''] ?? null;
    outcomes.push(await outcomeOf(acting, { bytes, fileName: file, mediaType, title, confidentiality, isSample: true }));
  }
  return outcomes.reverse();
}
