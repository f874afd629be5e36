import { makeZip, type MadeEntry } from './zip-file.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A Word file with this body in WordprocessingML; further parts are added, or stand in for those of the same name. */
export function makeDocx(body: string, more: readonly MadeEntry[] = []): Uint8Array {
  const replaced = new Set(more.map(({ name }) => name));
  return makeZip([...parts(body).filter(({ name }) => !replaced.has(name)), ...more]);
}

function parts(body: string): MadeEntry[] {
  const relations = (inner: string) => xml(`<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`);
  return [
    { name: '[Content_Types].xml', content: xml(`<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`) },
    { name: '_rels/.rels', content: relations(relation('officeDocument', 'word/document.xml')) },
    { name: 'word/_rels/document.xml.rels', content: relations(relation('footnotes', 'footnotes.xml')) },
    { name: 'word/document.xml', content: xml(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`) },
  ];
}

function relation(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${id}" Target="${target}"/>`;
}

/** Footnotes by number. */
export function footnotes(notes: Readonly<Record<string, string>>): MadeEntry {
  const inner = Object.entries(notes).map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`);
  return { name: 'word/footnotes.xml', content: xml(`<w:footnotes xmlns:w="${WORD}">${inner.join('')}</w:footnotes>`) };
}

export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const written = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl>${written.join('')}</w:tbl>`;
}

function xml(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${inner}`;
}
