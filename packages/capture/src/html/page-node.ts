/** The part of the DOM that is used here. The library's own types lean on a browser's, which the packages do not load. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  readonly textContent: string;
}

export interface PageElement extends PageNode {
  readonly children: Iterable<PageElement>;
  appendChild(child: PageNode): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
}

const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Text with every stretch of blanks written as one. */
export function plainText(node: PageNode): string {
  return node.textContent.replace(/\s+/g, ' ').trim();
}
