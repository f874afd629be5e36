import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A site on this computer, for tests of what fetches from the web. */
export interface WebSite {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  /** What was asked of it, as it came. */
  readonly asked: readonly Asked[];
  /** What it shows from now on, by path; what is not named here is missing. */
  readonly shows: Map<string, Shown>;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A page, or a function that writes the answer itself. */
export type Shown = string | ((request: IncomingMessage, response: ServerResponse) => void);

export async function openWebSite(): Promise<WebSite> {
  const asked: Asked[] = [];
  const shows = new Map<string, Shown>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const shown = shows.get(path);
    if (typeof shown === 'function') return shown(request, response);
    response.writeHead(shown === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(shown ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    asked,
    shows,
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Answers that the page is elsewhere. */
export const leadsTo = (location: string): Shown => (_request, response) => {
  response.writeHead(302, { location });
  response.end();
};

/** Loopback is no public address: a test that asks a site of its own allows it by this, and nothing else. */
export const loopbackToo = (address: string): boolean => address === '127.0.0.1';
