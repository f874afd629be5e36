import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import type { PageDocument, PageElement, PageNode } from './page-node.ts';

/** Where a text node stands in the markup; the length differs from the text's when an entity was written there. */
export interface TextPlace {
  readonly at: number;
  readonly length: number;
}

/** A page without scripts, styles and pictures; every text node knows its place in the markup. */
export interface PageTree {
  readonly document: PageDocument;
  readonly places: WeakMap<PageNode, TextPlace>;
  /** JSON-LD, as it was written. */
  readonly structuredData: readonly string[];
}

/** Elements and pieces of text. A long read has some thousand; the largest pages, with their comments, some 100,000. */
export const MOST_NODES = 300_000;

/** Deeper elements are put beside each other, so that no walk over the tree can run out of stack. */
const DEEPEST = 120;

const SLICE = 256 * 1024;

/** Never grown: what they hold is no text of the page, and nothing of them is ever executed. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'textarea']);

/** Kept: what tells the article from the furniture, dates, and directions. Pictures in data addresses stay behind. */
const KEPT_ATTRIBUTES = /^(class|id|role|rel|itemprop|itemscope|itemtype|property|name|content|datetime|pubdate|lang|dir|href|hidden|style|aria-hidden|colspan)$/;

const LONGEST_ATTRIBUTE = 2000;

/**
 * Parses markup into a tree, slice by slice, and stops early when there is more than can be an article. The tree is
 * grown here, and not by linkedom's own parser, because only the tokens know their places.
 */
export function growTree(markup: string): PageTree | 'too-much-markup' {
  const sapling = new Sapling();
  for (let at = 0; at < markup.length; at += SLICE) {
    sapling.parser.write(markup.slice(at, at + SLICE));
    if (sapling.nodes > MOST_NODES) return 'too-much-markup';
  }
  sapling.parser.end();
  return { document: sapling.document, places: sapling.places, structuredData: sapling.structuredData };
}

class Sapling {
  readonly document: PageDocument = parseHTML('<!doctype html><html><head></head><body></body></html>').document;
  readonly places = new WeakMap<PageNode, TextPlace>();
  readonly structuredData: string[] = [];
  readonly parser: Parser;
  nodes = 0;
  /** The open elements; names are remembered because a tag may be left out or lie too deep. */
  readonly #open: { readonly name: string; readonly element: PageElement }[] = [];
  #leftOut = 0;
  #isData = false;

  constructor() {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.#openTag(name, attributes),
        ontext: (text) => this.#text(text),
        onclosetag: (name) => this.#closeTag(name),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
  }

  #openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.nodes += 1;
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    this.#isData = name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
    if (this.#isData) this.structuredData.push('');
    if (this.#leftOut > 0) return;
    const element = this.#elementFor(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      const isScript = attribute === 'href' && /^\s*javascript:/i.test(value);
      if (KEPT_ATTRIBUTES.test(attribute) && value.length <= LONGEST_ATTRIBUTE && !isScript) element.setAttribute(attribute, value);
    }
    this.#open.push({ name, element });
  }

  /** The document has its html, head and body already. */
  #elementFor(name: string): PageElement {
    if (name === 'html') return this.document.documentElement;
    if (name === 'head' || name === 'body') return this.document[name];
    const element = this.document.createElement(name);
    if (this.#open.length < DEEPEST) this.#top(name).appendChild(element);
    else this.#open[DEEPEST - 1]?.element.appendChild(element);
    return element;
  }

  #top(name: string): PageElement {
    const top = this.#open.at(-1)?.element ?? this.document.documentElement;
    if (top !== this.document.documentElement) return top;
    return /^(title|meta|link|base)$/.test(name) ? this.document.head : this.document.body;
  }

  #text(text: string): void {
    this.nodes += 1;
    const last = this.structuredData.length - 1;
    if (this.#isData) this.structuredData[last] = (this.structuredData[last] ?? '') + text;
    if (this.#leftOut > 0) return;
    const node = this.document.createTextNode(text);
    this.places.set(node, { at: this.parser.startIndex, length: this.parser.endIndex + 1 - this.parser.startIndex });
    this.#top('').appendChild(node);
  }

  #closeTag(name: string): void {
    this.#isData = false;
    if (LEFT_OUT.has(name)) this.#leftOut = Math.max(0, this.#leftOut - 1);
    else if (this.#leftOut === 0 && this.#open.at(-1)?.name === name) this.#open.pop();
  }
}
