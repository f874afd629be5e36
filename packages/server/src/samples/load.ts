import { outcomeOf, type Outcome } from '../documents/hand-in.ts';
import type { Acting } from '../platform/act.ts';
import { readSampleFiles } from '../platform/sample-files.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Hands in the sample documents, marked as such, so that they can all be removed again. */
export async function loadSamples(acting: Acting): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  // the first of the list is captured last, and so stands first in every list
  for (const { file, bytes, title, confidentiality } of (await readSampleFiles()).reverse()) {
    const mediaType = MEDIA_TYPES[file.split('.').at(-1) ?? ''] ?? null;
    outcomes.push(await outcomeOf(acting, { bytes, fileName: file, mediaType, title, confidentiality, isSample: true }));
  }
  return outcomes.reverse();
}
