import type { IncomingMessage } from 'node:http';
import { NotFetched, type Fetched, type NotFetchedCode, type Unchanged, type Wanted } from './fetched.ts';
import { ask, publicOnly, type Allows } from './guarded-request.ts';
import { bytesOf } from './unpacked.ts';
import { webAddress } from './web-address.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches what is at an address of the public web, following its redirects; each step is held to the same rules. Throws `NotFetched`.
 * `allows` is another than the usual only in tests, which have no public server to ask.
 */
export async function fetchAddress(address: string, wanted: Wanted, allows: Allows = publicOnly): Promise<Fetched | Unchanged> {
  const time = AbortSignal.timeout(wanted.limits.milliseconds);
  const signal = wanted.signal === undefined ? time : AbortSignal.any([wanted.signal, time]);
  try {
    return await follow(address, { ...wanted, signal }, allows);
  } catch (error) {
    if (wanted.signal?.aborted === true) throw new NotFetched('stopped');
    if (time.aborted) throw new NotFetched('too-slow', { milliseconds: wanted.limits.milliseconds });
    throw asNotFetched(error);
  }
}

async function follow(address: string, wanted: Wanted & { readonly signal: AbortSignal }, allows: Allows): Promise<Fetched | Unchanged> {
  let next = address;
  for (let step = 0; step <= wanted.limits.redirects; step += 1) {
    const url = webAddress(next);
    if (url === null) throw new NotFetched('invalid-address');
    await wanted.mayAsk?.(url);
    wanted.signal.throwIfAborted();
    const { silentMilliseconds } = wanted.limits;
    const answer = await ask(url, { known: wanted.known ?? null, silentMilliseconds, signal: wanted.signal, allows });
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined) return taken(answer, url, wanted);
    answer.destroy();
    next = URL.parse(location, url.href)?.href ?? '';
  }
  throw new NotFetched('too-many-redirects', { limit: wanted.limits.redirects });
}

async function taken(answer: IncomingMessage, url: URL, { limits, known }: Wanted): Promise<Fetched | Unchanged> {
  const { statusCode: status = 0, headers } = answer;
  if (status === 304 && known != null) {
    answer.destroy();
    return { outcome: 'unchanged' };
  }
  if (status < 200 || status > 299) {
    answer.destroy();
    throw new NotFetched('answers-with-error', { status });
  }
  const bytes = await bytesOf(answer, limits.bytes);
  return { outcome: 'fetched', address: url.href, bytes, mediaType: headers['content-type'] ?? null, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
}

/** What went wrong on the way, by the code that Node gives it. */
const CAUSES: readonly (readonly [pattern: RegExp, code: NotFetchedCode])[] = [
  [/^(ENOTFOUND|EAI_|ECONN|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EPIPE|EADDRNOTAVAIL|EACCES|EPERM)/, 'unreachable'],
  [/^ETIMEDOUT$/, 'too-slow'],
  [/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO|^ERR_TLS/, 'untrusted-certificate'],
  [/^(Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING|HPE_|ERR_SSL|ERR_STREAM_PREMATURE)/, 'unreadable-answer'],
];

function asNotFetched(error: unknown): NotFetched {
  if (error instanceof NotFetched) return error;
  // several addresses were tried, and each failed in its way
  if (error instanceof AggregateError) return asNotFetched(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new NotFetched(CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable');
}
