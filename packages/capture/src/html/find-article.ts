import { Readability } from '@mozilla/readability';
import { removeFurniture } from './furniture.ts';
import type { PageTree } from './grow-tree.ts';
import { isElement, plainText, type PageDocument, type PageElement, type PageNode } from './page-node.ts';

/** Shorter than this, what was found is a caption or a notice, unless the whole page is short. */
const SHORTEST_ARTICLE = 140;
const SMALLEST_SHARE = 0.25;

/** The element that holds the article of a page, or null when Readability finds none; it takes the tree apart. */
export function findArticle({ document, places }: PageTree): PageElement | null {
  removeFurniture(document.body);
  const whole = plainText(document.body).length;
  const found = readable(document);
  if (found === null) return null;
  const length = plainText(found).length;
  const isArticle = length >= SHORTEST_ARTICLE || length >= whole * SMALLEST_SHARE;
  // When Readability tries a second time it copies the page, and the copies have lost their places.
  return isArticle && length > 0 && hasPlaces(found, places) ? found : null;
}

/** The whole page but its furniture, for pages in which no article stands out. */
export function wholePage({ document }: PageTree): PageElement {
  removeFurniture(document.body);
  return document.body;
}

function readable(document: PageDocument): PageElement | null {
  // Only the first, strictest try is wanted (threshold 1): later ones bring the furniture of short articles back.
  const options = { charThreshold: 1, keepClasses: true, disableJSONLD: true, serializer: (article: PageElement) => article };
  try {
    return new Readability<PageElement>(document, options).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function hasPlaces(element: PageNode, places: WeakMap<PageNode, unknown>): boolean {
  const children = [...element.childNodes];
  return children.some((child) => (isElement(child) ? hasPlaces(child, places) : places.has(child) && child.textContent.trim() !== ''));
}
