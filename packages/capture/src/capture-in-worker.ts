import type { CaptureInput, CaptureLimits, CaptureNote, Captured, CaptureRefusal, FormatInput, FormatReading, PageImage, PageWanted, Refused, Scanned } from './captured.ts';
import { formatOfName, recogniseFormat, type Format } from './formats.ts';
import { guessLanguage } from './language-guess.ts';
import { formatReaders } from './read-format.ts';
import { safeName } from './safe-name.ts';
import type { RecognisedPage } from './scan/recognised-page.ts';
import type { RecognisedPages } from './scan/scanned-page.ts';

/** The whole way from bytes to clean text. Runs only inside a worker: whatever is in the bytes, the caller goes on. */
export async function captureInWorker(input: CaptureInput, limits: CaptureLimits, recognised?: RecognisedPages): Promise<Captured | Scanned | CaptureRefusal> {
  const name = safeName(input.fileName);
  const outcome = await captureUnnamed(input, { limits, ...(recognised === undefined ? {} : { recognised }) });
  return { ...outcome, safeName: name };
}

/** The charset that a media type names. */
export function charsetOf(mediaType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w-]+)/i.exec(mediaType ?? '')?.[1] ?? null;
}

/** The image of one page. Runs only inside a worker. */
export async function drawInWorker({ bytes, fileName }: CaptureInput, wanted: PageWanted): Promise<PageImage | CaptureRefusal> {
  const image = await pageImage(bytes, wanted);
  return 'refused' in image ? { ...image, safeName: safeName(fileName) } : image;
}

/** The words on the image of one page. Runs only inside a worker. */
export async function recogniseInWorker({ bytes, fileName }: CaptureInput): Promise<RecognisedPage | CaptureRefusal> {
  const page = await (await import('./scan/recognise-page.ts')).recognisePage(bytes);
  return 'refused' in page ? { ...page, safeName: safeName(fileName) } : page;
}

async function pageImage(bytes: Uint8Array, wanted: PageWanted): Promise<PageImage | Refused> {
  const recognised = recogniseFormat(bytes, null);
  const format = 'format' in recognised ? recognised.format : null;
  if (format === 'png' || format === 'jpeg' || format === 'tiff') return (await import('./images/image-pages.ts')).pageOfImage(bytes, format, wanted);
  return (await import('./pdf/render-page.ts')).renderPage(bytes, wanted);
}

type Unnamed = Omit<Captured, 'safeName'> | Omit<Scanned, 'safeName'> | Refused;

async function captureUnnamed({ bytes, fileName, mediaType }: CaptureInput, given: Pick<FormatInput, 'limits' | 'recognised'>): Promise<Unnamed> {
  if (bytes.length === 0) return { refused: 'empty' };
  const recognised = recogniseFormat(bytes, fileName);
  if ('unsupported' in recognised) return { refused: 'unsupported-format', detail: { format: recognised.unsupported } };
  if ('table' in recognised) return { refused: 'table-for-import', detail: { format: recognised.table } };
  if ('encrypted' in recognised) return { refused: 'encrypted' };
  const { format } = recognised;
  const declaredCharset = charsetOf(mediaType);
  const reading = await formatReaders[format]({ bytes, declaredCharset, ...given });
  if ('refused' in reading) return reading.refused === 'binary' ? brokenAsNamed(fileName) : reading;
  if ('scanned' in reading) return { format, ...reading };
  return judged(reading, format, { limits: given.limits, promised: formatOfName(fileName) });
}

/** Bytes that are no text, under the name of a Word or PDF file, are a broken file of that kind to the person who sent it. */
function brokenAsNamed(fileName: string | null): Refused {
  const promised = formatOfName(fileName);
  if (promised === 'docx') return { refused: 'broken-docx' };
  return { refused: promised === 'pdf' ? 'broken-pdf' : 'binary' };
}

function judged(reading: FormatReading, format: Format, { limits, promised }: { limits: CaptureLimits; promised: Format | null }): Unnamed {
  const { text } = reading;
  if (text.length > limits.textLength) return { refused: 'too-much-text', detail: { length: text.length, limit: limits.textLength } };
  const holdsFiles = (reading.enclosed?.files.length ?? 0) > 0;
  if (!holdsFiles && !/[\p{L}\p{N}]/u.test(text)) return { refused: 'no-text' };
  const notes: CaptureNote[] = promised === null || promised === format ? [...reading.notes] : [...reading.notes, 'mislabelled'];
  return { ...reading, format, pages: reading.pages ?? null, language: guessLanguage(text) ?? reading.language ?? null, notes };
}
