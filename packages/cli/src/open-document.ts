import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { type CapturePool, type CaptureRefusal, safeName, usualLimits } from '@mithaq/capture';
import type { Terminal } from './terminal.ts';

/** The name of standard input on the command line. */
export const STANDARD_INPUT = '-';

/** Longer plain text than this goes through capture, which has the limits. */
const PLAIN_BYTES = 2_000_000;

/** A document as text, ready to be read. */
export interface OpenedDocument {
  readonly text: string;
  /** The day of publication as the file itself states it (a meta element of a page). */
  readonly publishedOn: string | null;
}

/** Why a file, or a line of a stream, could not be opened at all, before anyone looked into it. */
export type FileProblem = {
  readonly problem: 'not-found' | 'is-folder' | 'may-not-read' | 'cannot-read' | 'not-a-document' | 'line-too-long';
  readonly code: string;
};

/** What is in a file or comes from standard input, as it comes. */
export function contentOf(file: string, { input }: Terminal): AsyncIterable<Uint8Array> {
  return file === STANDARD_INPUT ? input : createReadStream(file);
}

/** All bytes of one document; never more of them than a document may have, so that an endless pipe is refused. */
export async function bytesOf(content: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array | FileProblem | CaptureRefusal> {
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of content) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > usualLimits.bytes) return { refused: 'too-large', detail: { limit: usualLimits.bytes }, safeName: safeName(file) };
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return problemOf(error);
  }
}

/** What a fault of the system means for a file. */
export function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'not-found', code };
  if (code === 'EISDIR') return { problem: 'is-folder', code };
  if (code === 'EACCES' || code === 'EPERM') return { problem: 'may-not-read', code };
  return { problem: 'cannot-read', code };
}

/**
 * Turns bytes into text. Plain UTF-8 text is read as it stands, so that places count the untouched file; everything else
 * (pages, Word files, other charsets, bad bytes) goes through capture, whose worker is opened when first needed.
 */
export async function openDocument(file: string, bytes: Uint8Array, pool: () => CapturePool): Promise<OpenedDocument | CaptureRefusal> {
  const plain = plainText(file, bytes);
  if (plain !== null) return { text: plain, publishedOn: null };
  const captured = await pool().capture({ bytes, fileName: file === STANDARD_INPUT ? null : file });
  // an archive, or a mail without words: to find nothing in it would say that there is nothing
  if ('text' in captured && captured.enclosed !== undefined && captured.text.trim() === '') return { refused: 'holds-files', safeName: captured.safeName };
  return 'refused' in captured ? captured : { text: captured.text, publishedOn: captured.publishedOn };
}

function plainText(file: string, bytes: Uint8Array): string | null {
  const extension = extname(file).toLowerCase();
  if (file !== STANDARD_INPUT && extension !== '.txt' && extension !== '') return null;
  if (bytes.length === 0 || bytes.length > PLAIN_BYTES || bytes.includes(0)) return null;
  const text = decodeUtf8(bytes);
  const isOther = text === null || text.startsWith('PK\u0003') || /^\s*<(?:!doctype|html)/iu.test(text);
  return isOther || !/[\p{L}\p{N}]/u.test(text) ? null : text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
