import type { FormatInput, FormatReading, Refused, ScannedReading } from './captured.ts';
import type { Format } from './formats.ts';

type FormatReader = (input: FormatInput) => FormatReading | ScannedReading | Refused | Promise<FormatReading | ScannedReading | Refused>;

/** The reader of each format. Its libraries are loaded when the first document of that format comes. */
export const formatReaders: Readonly<Record<Format, FormatReader>> = {
  txt: async (input) => (await import('./text/read-text.ts')).readText(input),
  html: async (input) => (await import('./html/read-html.ts')).readHtml(input),
  docx: async (input) => (await import('./docx/read-docx.ts')).readDocx(input),
  pdf: async (input) => (await import('./pdf/read-pdf.ts')).readPdf(input),
  png: async ({ bytes }) => readImage(bytes, 'png'),
  jpeg: async ({ bytes }) => readImage(bytes, 'jpeg'),
  eml: async (input) => (await import('./mail/read-eml.ts')).readEml(input),
  msg: async (input) => (await import('./mail/read-msg.ts')).readMsg(input),
  zip: async (input) => (await import('./archive/read-zip.ts')).readZip(input),
  odt: async (input) => (await import('./odt/read-odt.ts')).readOdt(input),
  rtf: async (input) => (await import('./rtf/read-rtf.ts')).readRtf(input),
  doc: async (input) => (await import('./doc/read-doc.ts')).readDoc(input),
  tiff: async ({ bytes }) => readImage(bytes, 'tiff'),
};

async function readImage(bytes: Uint8Array, format: 'png' | 'jpeg' | 'tiff'): Promise<ScannedReading | Refused> {
  const pages = (await import('./images/image-pages.ts')).pagesOfImage(bytes, format);
  return 'refused' in pages ? pages : { scanned: pages.map(({ width, height }, page) => ({ page, width, height })) };
}
