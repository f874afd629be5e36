import { usualLimits } from '@mithaq/capture';
import { linesOf, type Line } from './lines.ts';

/** A line of a stream that holds a document. */
export interface DocumentLine {
  readonly file: string;
  readonly text: string;
  readonly publishedOn: string | null;
}

/** A line that holds none. */
export interface BadLine {
  readonly file: string;
  readonly problem: 'not-a-document' | 'too-large';
}

/** JSON writes a letter in six bytes at most; the text itself may be as long as any document. */
const LINE_BYTES = 2 * usualLimits.bytes;

/** Whether a stream holds documents, one JSON object a line, rather than being one document itself: told by its first bytes. */
export function holdsDocuments(first: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"/u.test(new TextDecoder().decode(first.subarray(0, 200)));
}

/**
 * The documents of a stream, one JSON object a line: `text`, and if known `file` (or `id`) and `publishedOn`
 * (YYYY-MM-DD). Each line that is not blank gives one result, in its place.
 */
export async function* documentLines(chunks: AsyncIterable<Uint8Array>, nameOfLine: (line: number) => string): AsyncGenerator<DocumentLine | BadLine> {
  let at = 0;
  for await (const line of linesOf(chunks, LINE_BYTES)) {
    at += 1;
    if (line === null || !isBlank(line)) yield documentIn(line, nameOfLine(at));
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

function documentIn(line: Line, place: string): DocumentLine | BadLine {
  if (line === null) return { file: place, problem: 'too-large' };
  const object = parsed(line);
  const { text, file, id, publishedOn } = object;
  if (typeof text !== 'string') return { file: place, problem: 'not-a-document' };
  const name = typeof file === 'string' ? file : typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  return { file: name, text, publishedOn: typeof publishedOn === 'string' && /^\d{4}-\d\d-\d\d$/u.test(publishedOn) ? publishedOn : null };
}

/** The object on a line; without members where there is none. */
function parsed(line: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
