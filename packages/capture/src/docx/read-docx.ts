import mammoth from 'mammoth';
import { inspectPackage, type Parts } from '../archive/inspect-package.ts';
import type { CaptureNote, FormatInput, FormatReading, Refused } from '../captured.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { withTextBoxes } from './text-boxes.ts';
import type { WordDocument, WordNode } from './word-document.ts';
import { writeDocument } from './write-document.ts';

/** Reads a Word document: first its package is inspected, then only the parts found harmless are parsed. */
export async function readDocx({ bytes }: FormatInput): Promise<FormatReading | Refused> {
  const parts = inspectPackage(bytes, 'broken-docx');
  if ('refused' in parts) return parts;
  const document = await parseParts(parts);
  if (document === null) return { refused: 'broken-docx' };
  const { text, map, dropped } = writeDocument(document).finish();
  return {
    charset: null,
    text,
    map,
    title: headingAsTitle(document) ?? statedTitle(new TextDecoder().decode(parts.get('docProps/core.xml') ?? new Uint8Array())) ?? firstLineAsTitle(text),
    publishedOn: null,
    publisher: null,
    notes: [...(dropped ? ['controls-removed' as const] : []), ...notesOn(parts)],
  };
}

const CHANGED = /<w:(?:ins|del|moveFrom|moveTo)[ >]/;
const WORDS = /<w:t[ >][^<]*\p{L}/u;

/** What the reader of the text should know: that it was changed with a trace, and that words stand in the margins of its pages. */
function notesOn(parts: Parts): CaptureNote[] {
  const texts = [...parts].map(([name, bytes]) => ({ name, xml: () => new TextDecoder().decode(bytes) }));
  const isChanged = texts.some(({ name, xml }) => /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name) && CHANGED.test(xml()));
  const hasMargins = texts.some(({ name, xml }) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && WORDS.test(xml()));
  return [...(isChanged ? ['changes-accepted' as const] : []), ...(hasMargins ? ['page-furniture-removed' as const] : [])];
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
    if (encoding === undefined) return part;
    const xml = new TextDecoder(encoding).decode(part);
    return name === 'word/document.xml' ? withTextBoxes(xml) : xml;
  };
  return { arrayBuffer: new ArrayBuffer(0), file: { exists: (name: string) => parts.has(name), read } };
}

/** The first paragraph in a style for titles or headings of the first level, in Word's own or its Arabic or French names. */
export function headingAsTitle(document: WordDocument): string | null {
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

/** The title in the properties of a document. */
export function statedTitle(properties: string): string | null {
  const stated = /<dc:title>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '';
  return stated.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => CHARACTERS[name] ?? entity).trim() || null;
}
