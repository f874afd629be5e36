/** What JSON-LD says about the article. */
export interface StructuredFacts {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

const ARTICLE = /(Article|Report|BlogPosting|WebPage)$/;

/** Reads the first description of an article among a page's JSON-LD; a broken block says nothing. */
export function readStructuredData(blocks: readonly string[]): StructuredFacts {
  const things = blocks.flatMap((block) => thingsIn(parsed(block), 0));
  const articles = things.filter((thing) => ARTICLE.test(String(thing['@type'])));
  const article = articles.find((thing) => typeof thing['datePublished'] === 'string') ?? articles[0] ?? {};
  const publisher = article['publisher'];
  return {
    headline: text(article['headline']),
    published: text(article['datePublished']),
    publisher: isThing(publisher) ? text(publisher['name']) : text(publisher),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

/** The thing itself, those of a list, and those of its graph; deeper nesting is not looked into. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  return isThing(value) ? [value, ...thingsIn(value['@graph'], depth + 1)] : [];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
