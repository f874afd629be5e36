import mammoth from 'mammoth';
import type { FormatInput, FormatReading, Refused } from '../captured.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { inspectPackage, type Parts } from './inspect-package.ts';
import type { WordDocument, WordNode } from './word-document.ts';
import { writeDocument } from './write-document.ts';

/** Reads a Word document: first its package is inspected, then only the parts found harmless are parsed. */
export async function readDocx({ bytes }: FormatInput): Promise<FormatReading | Refused> {
  const parts = inspectPackage(bytes);
  if ('refused' in parts) return parts;
  const document = await parseParts(parts);
  if (document === null) return { refused: 'broken-docx' };
  const { text, map, dropped } = writeDocument(document).finish();
  return {
    charset: null,
    text,
    map,
    title: headingAsTitle(document) ?? statedTitle(parts) ?? firstLineAsTitle(text),
    publishedOn: null,
    publisher: null,
    notes: dropped ? ['controls-removed'] : [],
  };
}

/** Mammoth reads the document into a model; the HTML it would make of it is not wanted, so it is given nothing to write. */
async function parseParts(parts: Parts): Promise<WordDocument | null> {
  let read: WordDocument | null = null;
  const transformDocument = (document: WordDocument) => {
    read = document;
    return { ...document, children: [], comments: [] };
  };
  try {
    await mammoth.convertToHtml(asMammothInput(parts), { transformDocument, externalFileAccess: false });
    return read;
  } catch (error) {
    if (error instanceof RangeError) throw error; // the stack is full: a limit was met, the file may be sound
    return null;
  }
}

/**
 * Mammoth takes an opened package as `file`, which its types do not say. So it never unzips anything itself, and sees
 * exactly the bytes that were inspected.
 */
function asMammothInput(parts: Parts) {
  const read = async (name: string, encoding?: string) => {
    const part = parts.get(name) ?? new Uint8Array();
    return encoding === undefined ? part : new TextDecoder(encoding).decode(part);
  };
  return { arrayBuffer: new ArrayBuffer(0), file: { exists: (name: string) => parts.has(name), read } };
}

/** The first paragraph in a style for titles or headings of the first level, in Word's own or its Arabic or French names. */
function headingAsTitle(document: WordDocument): string | null {
  const title = document.children?.find(isTitle);
  return title === undefined ? null : textOf(title).trim() || null;
}

function isTitle({ type, styleId, styleName }: WordNode): boolean {
  return type === 'paragraph' && [styleId, styleName].some((style) => /^(title|titre|heading ?1|titre ?1|العنوان)$/i.test(style ?? ''));
}

function textOf(node: WordNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The title in the document's properties. */
function statedTitle(parts: Parts): string | null {
  const properties = new TextDecoder().decode(parts.get('docProps/core.xml') ?? new Uint8Array());
  const stated = /<dc:title>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '';
  return stated.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => CHARACTERS[name] ?? entity).trim() || null;
}
