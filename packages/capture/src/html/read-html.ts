import type { CaptureNote, FormatInput, FormatReading, Language, Refused } from '../captured.ts';
import { decode, type Decoded } from '../text/charset.ts';
import { charsetNotes } from '../text/read-text.ts';
import { findArticle, wholePage } from './find-article.ts';
import { growTree, MOST_NODES, type PageTree } from './grow-tree.ts';
import { mainHeading, readPageFacts, type PageFacts } from './page-facts.ts';
import { plainText, type PageElement, type PageNode } from './page-node.ts';
import { writePage } from './write-page.ts';

/** Reads a saved web page: the article without the furniture round it. Nothing in the page is executed or fetched. */
export function readHtml({ bytes, declaredCharset }: FormatInput): FormatReading | Refused {
  const decoded = decode(bytes, declaredCharset ?? charsetInMarkup(bytes));
  if (decoded === null) return { refused: 'binary' };
  const tree = growTree(decoded.text);
  if (tree === 'too-much-markup') return { refused: 'too-large', detail: { mostNodes: MOST_NODES } };
  const facts = readPageFacts(tree);
  const before = plainText(tree.document.body).length;
  return finish(writeArticle(tree, decoded.text), { decoded, facts, before });
}

/** Reads markup that is no page but a message: all of it, for there is no furniture round it. */
export function readMarkup(markup: string): FormatReading | Refused {
  const tree = growTree(markup);
  if (tree === 'too-much-markup') return { refused: 'too-large', detail: { mostNodes: MOST_NODES } };
  const { text, map, dropped } = writePage([tree.document.body], tree.places).finish();
  return { charset: null, text, map, title: null, publishedOn: null, publisher: null, notes: dropped ? ['controls-removed'] : [] };
}

interface Article {
  readonly writing: ReturnType<typeof writePage>;
  readonly whole: boolean;
}

function writeArticle(tree: PageTree, markup: string): Article {
  const heading = mainHeading(tree.document.body);
  const headingText = heading === null ? '' : plainText(heading);
  // Held by its children, because finding the article may take the heading itself apart.
  const headingNodes = heading === null ? [] : [...heading.childNodes];
  const article = findArticle(tree);
  if (article === null) return wholeArticle(markup);
  const roots: PageNode[] = plainText(article).includes(headingText) ? [article] : [lineOf(tree, headingNodes), article];
  return { writing: writePage(roots, tree.places), whole: false };
}

/** Grown anew: looking for the article has taken the first tree apart. */
function wholeArticle(markup: string): Article {
  const tree = growTree(markup);
  if (tree === 'too-much-markup') throw new RangeError('the same markup grew beyond its limit');
  return { writing: writePage([wholePage(tree)], tree.places), whole: true };
}

function lineOf({ document }: PageTree, nodes: readonly PageNode[]): PageElement {
  const line = document.createElement('p');
  for (const node of nodes) line.appendChild(node);
  return line;
}

function finish({ writing, whole }: Article, page: { decoded: Decoded; facts: PageFacts; before: number }): FormatReading {
  const { decoded, facts, before } = page;
  const { text, map, dropped } = writing.finish();
  const notes: CaptureNote[] = [
    ...charsetNotes(decoded),
    ...(dropped ? ['controls-removed' as const] : []),
    ...(whole ? ['whole-page-kept' as const] : []),
    ...(text.replace(/\s+/g, ' ').trim().length < before ? ['page-furniture-removed' as const] : []),
  ];
  const { title, publishedOn, publisher } = facts;
  return { charset: decoded.charset, text, map, title, publishedOn, publisher, notes, language: knownLanguage(facts.language) };
}

function knownLanguage(code: string | null): Language | null {
  return code === 'ar' || code === 'en' || code === 'fr' ? code : null;
}

/** The charset a page declares for itself, in its first lines. */
function charsetInMarkup(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(beginning)?.[1] ?? null;
}
