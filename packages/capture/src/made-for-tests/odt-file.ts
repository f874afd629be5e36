import { makeZip, type MadeEntry } from './zip-file.ts';

const NAMESPACES = ['office', 'text', 'table', 'draw', 'style', 'svg'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');

/** An OpenDocument text with this body; further parts are added, or stand in for those of the same name. */
export function makeOdt(body: string, more: readonly MadeEntry[] = []): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const parts: MadeEntry[] = [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', content }];
  const replaced = new Set(more.map(({ name }) => name));
  return makeZip([...parts.filter(({ name }) => !replaced.has(name)), ...more]);
}
