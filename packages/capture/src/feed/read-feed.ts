import { Parser } from 'htmlparser2';
import { decode } from '../text/charset.ts';

/** One thing that a feed tells of. */
export interface FeedItem {
  /** As written: it may be part of an address only. */
  readonly address: string;
  readonly title: string;
}

/** A list of what is new on a site: RSS, Atom or RDF. */
export interface Feed {
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** What was made of bytes that may be a feed; null where they are none. */
export interface FeedReading {
  readonly feed: Feed | null;
}

const MOST_ITEMS = 500;
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;

/** Reads a feed. Entities that a document makes up for itself stay as written, so that none can grow. */
export function readFeed(bytes: Uint8Array, declaredCharset: string | null): FeedReading {
  const decoded = decode(bytes, declaredCharset ?? charsetInMarkup(bytes));
  if (decoded === null) return { feed: null };
  const collector = new FeedCollector();
  const parser = new Parser(collector, { xmlMode: true, decodeEntities: true });
  parser.end(decoded.text);
  return { feed: collector.feed() };
}

function charsetInMarkup(bytes: Uint8Array): string | null {
  return /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1] ?? null;
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
const HOLDERS: ReadonlySet<string> = new Set(['item', 'entry', 'channel', 'feed']);

interface Item {
  address: string;
  title: string;
  /** Stands for the address where there is none. */
  permanent: string;
}

/** Listens to the marks of a feed as they come; only what stands right inside an item, or inside the feed itself, counts. */
class FeedCollector {
  #isFeed: boolean | null = null;
  #title = '';
  readonly #items: FeedItem[] = [];
  readonly #path: string[] = [];
  #item: Item | null = null;
  #isPermanent = true;

  onopentag(written: string, attributes: Readonly<Record<string, string>>): void {
    const name = written.toLowerCase();
    this.#isFeed ??= ROOTS.has(name);
    const holder = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (ITEMS.has(name)) this.#item = { address: '', title: '', permanent: '' };
    if (this.#item === null || !ITEMS.has(holder)) return;
    if (name === 'link' && isToPage(attributes) && this.#item.address === '') this.#item.address = attributes['href'] ?? '';
    if (name === 'guid') this.#isPermanent = attributes['isPermaLink'] !== 'false';
  }

  ontext(text: string): void {
    const [holder = '', name = ''] = this.#path.slice(-2);
    if (!HOLDERS.has(holder)) return;
    if (this.#item === null) {
      if (name === 'title') this.#title = added(this.#title, text, LONGEST_TITLE);
    } else if (ITEMS.has(holder)) this.#write(this.#item, name, text);
  }

  #write(item: Item, name: string, text: string): void {
    if (name === 'title') item.title = added(item.title, text, LONGEST_TITLE);
    if (name === 'link') item.address = added(item.address, text, LONGEST_ADDRESS + 1);
    if (name === 'guid' && this.#isPermanent) item.permanent = added(item.permanent, text, LONGEST_ADDRESS + 1);
  }

  onclosetag(written: string): void {
    this.#path.pop();
    if (!ITEMS.has(written.toLowerCase()) || this.#item === null) return;
    const { title, permanent, address } = this.#item;
    const found = address.trim() || permanent.trim();
    if (found !== '' && found.length <= LONGEST_ADDRESS && this.#items.length < MOST_ITEMS) this.#items.push({ address: found, title: tidy(title) });
    this.#item = null;
  }

  feed(): Feed | null {
    return this.#isFeed === true ? { title: tidy(this.#title), items: this.#items } : null;
  }
}

/** A link of Atom has its address in a mark, and may lead to something else than the page. */
function isToPage({ href, rel = 'alternate' }: Readonly<Record<string, string>>): boolean {
  return href !== undefined && rel === 'alternate';
}

function added(before: string, text: string, limit: number): string {
  return before.length >= limit ? before : (before + text).slice(0, limit);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
