import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Vite puts a hash of the content into the names of these. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/** Serves the built pages; an address that is no file is a page of the application, which finds its own way. */
export function webFiles(folder: string): (c: Context) => Promise<Response> {
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return new Response(null, { status: 405 });
    const path = decoded(new URL(c.req.url).pathname);
    const file = path === null ? null : fileAt(folder, path);
    if (path !== null && file !== null) return send(c, file, HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (path === null || extname(path) !== '') return new Response('not found', { status: 404 });
    const index = fileAt(folder, '/index.html');
    return index === null ? new Response('The pages are not built yet: npm start builds them.', { status: 503 }) : send(c, index, 'no-cache');
  };
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** The file at this address, never one outside the folder. */
function fileAt(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || path.includes('\0') || !existsSync(file)) return null;
  return statSync(file).isFile() ? file : null;
}

async function send(c: Context, file: string, caching: string): Promise<Response> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = `${file}.gz`;
  const isPacked = existsSync(packed) && (c.req.header('accept-encoding') ?? '').includes('gzip');
  const served = isPacked ? packed : file;
  const { size, mtimeMs } = statSync(served);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = new Headers({ 'content-type': type, 'cache-control': caching, etag, vary: 'accept-encoding' });
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (isPacked) headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(size));
  if (c.req.method === 'HEAD') return new Response(null, { headers });
  return new Response(await readFile(served), { headers });
}
