import type { FormatInput, FormatReading, Refused } from './captured.ts';
import type { Format } from './formats.ts';

type FormatReader = (input: FormatInput) => FormatReading | Refused | Promise<FormatReading | Refused>;

/** The reader of each format. Its libraries are loaded when the first document of that format comes. */
export const formatReaders: Readonly<Record<Format, FormatReader>> = {
  txt: async (input) => (await import('./text/read-text.ts')).readText(input),
  html: async (input) => (await import('./html/read-html.ts')).readHtml(input),
  docx: async (input) => (await import('./docx/read-docx.ts')).readDocx(input),
};
