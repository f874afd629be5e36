import { plainText, type PageDocument, type PageElement } from './page-node.ts';
import type { PageTree } from './grow-tree.ts';
import { publicationDay } from './publication-day.ts';
import { readStructuredData } from './structured-data.ts';

/** What a page says about itself, beside its article. */
export interface PageFacts {
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const DATE_NAMES = ['article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'pubdate', 'publish-date', 'publishdate'];

/** Reads title, day of publication, publisher and language; the most deliberate statement comes first. */
export function readPageFacts({ document, structuredData }: PageTree): PageFacts {
  const stated = readStructuredData(structuredData);
  const metas = readMetas(document);
  const publisher = metas.get('og:site_name') ?? stated.publisher ?? metas.get('application-name') ?? metas.get('dc.publisher') ?? null;
  const dates = [stated.published, ...DATE_NAMES.map((name) => metas.get(name)), ...datesInText(document)];
  return {
    title: titleOf(document, metas.get('og:title') ?? stated.headline, publisher),
    publishedOn: dates.map((date) => publicationDay(date ?? '')).find((day) => day !== null) ?? null,
    publisher,
    language: document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null,
  };
}

function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.documentElement.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** A date inside the article before one elsewhere: related stories have dates too. */
function* datesInText({ documentElement }: PageDocument): Generator<string | null> {
  for (const marked of documentElement.querySelectorAll('[itemprop="datePublished"]')) yield marked.getAttribute('datetime') ?? marked.textContent;
  for (const place of ['article time', 'main time', 'header time', 'time']) {
    for (const time of documentElement.querySelectorAll(place)) yield time.getAttribute('datetime');
  }
}

/** The heading when the page's title holds it; otherwise the title, without the name of the site behind it. */
function titleOf({ documentElement }: PageDocument, stated: string | null | undefined, publisher: string | null): string | null {
  const title = stated ?? firstText(documentElement, 'title');
  const heading = mainHeading(documentElement);
  const headed = heading === null ? null : plainText(heading);
  if (headed !== null && (title === null || title.replace(/\s+/g, ' ').includes(headed))) return headed;
  return title === null ? null : withoutSite(title, publisher);
}

/** The only heading of the first level, or the only one inside the article. */
export function mainHeading(root: PageElement): PageElement | null {
  for (const place of ['article h1', 'main h1', 'h1']) {
    const [first, ...others] = [...root.querySelectorAll(place)].filter((heading) => plainText(heading) !== '');
    if (first !== undefined && others.length === 0) return first;
  }
  return null;
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = title.replace(/\s+/g, ' ').trim().split(/ [|–—-] | [»:] /);
  const last = parts.at(-1)?.trim() ?? '';
  const isSite = parts.length > 1 && publisher !== null && (publisher.includes(last) || last.includes(publisher));
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»:-]+$/, '').trim() : title.trim();
}

function firstText(root: PageElement, selector: string): string | null {
  for (const element of root.querySelectorAll(selector)) if (plainText(element) !== '') return plainText(element);
  return null;
}
