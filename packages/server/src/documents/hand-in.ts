import { safeName } from '@mithaq/capture';
import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { readForm, type Part } from '../platform/http/multipart.ts';
import { summaryOf } from './summaries.ts';
import { ConfidentialitySchema, type CaptureOutcome, type PastedText } from './schema.ts';
import { LARGEST_FILE, takeIn, type HandedIn } from './take-in.ts';

export type Outcome = z.infer<typeof CaptureOutcome>;

const MOST_FILES = 1_000;
const LONGEST_FIELD = 100;

/** Takes in one file or text and says what became of it. */
export async function outcomeOf(acting: Acting, handedIn: HandedIn): Promise<Outcome> {
  return present(acting, handedIn.fileName, await takeIn(acting, handedIn));
}

async function present(acting: Acting, fileName: string | null, taken: Awaited<ReturnType<typeof takeIn>>): Promise<Outcome> {
  const shown = fileName === null ? null : safeName(fileName);
  if (isRefusal(taken)) return { fileName: shown, outcome: 'refused', document: null, refusal: taken.refused, refusalDetail: taken.detail ?? null };
  const summary = await summaryOf(acting, taken.document);
  return { fileName: shown, outcome: taken.outcome, document: isRefusal(summary) ? null : summary, refusal: null, refusalDetail: null };
}

export async function handInText(acting: Acting, { text, title, confidentiality }: z.infer<typeof PastedText>): Promise<Outcome> {
  const bytes = Buffer.from(text.trim() === '' ? '' : text, 'utf8');
  return outcomeOf(acting, { bytes, fileName: null, mediaType: 'text/plain; charset=utf-8', title, confidentiality });
}

/** Takes in the files of a form one by one as they arrive. What is wrong with one says nothing about the others. */
export async function handInForm(acting: Acting, body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, boundary: string): Promise<Outcome[] | Refusal> {
  const outcomes: Outcome[] = [];
  let confidentiality: HandedIn['confidentiality'];
  for await (const part of readForm(body, boundary)) {
    if (part.name === 'confidentiality') {
      const level = ConfidentialitySchema.safeParse((await bytesOf(part, LONGEST_FIELD))?.toString('utf8'));
      // taking a paper in at another level than was meant would show it to the wrong people
      if (!level.success) return refusal('invalid');
      confidentiality = level.data;
    } else if (part.name === 'file' && part.fileName !== null && !isEmptyChoice(part)) {
      if (outcomes.length >= MOST_FILES) return refusal('too-large', { files: MOST_FILES });
      const bytes = await bytesOf(part, LARGEST_FILE);
      const { fileName, mediaType } = part;
      outcomes.push(
        bytes === null
          ? await present(acting, fileName, refusal('too-large', { limit: LARGEST_FILE }))
          : await outcomeOf(acting, { bytes, fileName, mediaType, confidentiality }),
      );
    }
  }
  return outcomes;
}

/** A browser sends a nameless part where no file was chosen. */
function isEmptyChoice(part: Part): boolean {
  return part.fileName === '';
}

/** The bytes of a part; null when there are more than the limit, which then are not kept. */
async function bytesOf(part: Part, limit: number): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of part.bytes) {
    size += piece.length;
    if (size > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
