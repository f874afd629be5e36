import { isIP } from 'node:net';

/** Longer than any address that a person gives. */
export const LONGEST_ADDRESS = 2_000;

/** Other services than the web live on the low ports; nobody is to speak to them through us. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
const FIRST_FREE_PORT = 1024;

/** An address of the web as it is kept and asked for: http or https, without a name and password in it, without the place on the page. Null for any other. */
export function webAddress(written: string): URL | null {
  const url = URL.parse(written.trim());
  if (url === null || url.href.length > LONGEST_ADDRESS) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  if (!WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT) return null;
  url.hash = '';
  return url;
}

/** The numeric address that stands in the place of a name, or null where there is a name. */
export function numericHost({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}
