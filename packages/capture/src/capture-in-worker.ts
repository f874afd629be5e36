import type { CaptureInput, CaptureLimits, CaptureNote, Captured, CaptureRefusal, FormatReading, Refused } from './captured.ts';
import { formatOfName, recogniseFormat, type Format } from './formats.ts';
import { guessLanguage } from './language-guess.ts';
import { formatReaders } from './read-format.ts';
import { safeName } from './safe-name.ts';

/** The whole way from bytes to clean text. Runs only inside a worker: whatever is in the bytes, the caller goes on. */
export async function captureInWorker(input: CaptureInput, limits: CaptureLimits): Promise<Captured | CaptureRefusal> {
  const name = safeName(input.fileName);
  const outcome = await captureUnnamed(input, limits);
  return { ...outcome, safeName: name };
}

type Unnamed = Omit<Captured, 'safeName'> | Refused;

async function captureUnnamed({ bytes, fileName, mediaType }: CaptureInput, limits: CaptureLimits): Promise<Unnamed> {
  if (bytes.length === 0) return { refused: 'empty' };
  const recognised = recogniseFormat(bytes, fileName);
  if ('unsupported' in recognised) return { refused: 'unsupported-format', detail: { format: recognised.unsupported } };
  if ('encrypted' in recognised) return { refused: 'encrypted' };
  const { format } = recognised;
  const declaredCharset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(mediaType ?? '')?.[1] ?? null;
  const reading = await formatReaders[format]({ bytes, declaredCharset, limits });
  // Bytes that are no text, under the name of a Word file, are a broken Word file to the person who sent it.
  if ('refused' in reading) return reading.refused === 'binary' && formatOfName(fileName) === 'docx' ? { refused: 'broken-docx' } : reading;
  return judged(reading, format, { limits, promised: formatOfName(fileName) });
}

function judged(reading: FormatReading, format: Format, { limits, promised }: { limits: CaptureLimits; promised: Format | null }): Unnamed {
  const { text } = reading;
  if (text.length > limits.textLength) return { refused: 'too-much-text', detail: { length: text.length, limit: limits.textLength } };
  if (!/[\p{L}\p{N}]/u.test(text)) return { refused: 'no-text' };
  const notes: CaptureNote[] = promised === null || promised === format ? [...reading.notes] : [...reading.notes, 'mislabelled'];
  return { ...reading, format, language: guessLanguage(text) ?? reading.language ?? null, notes };
}
