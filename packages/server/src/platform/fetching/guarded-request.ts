import { lookup } from 'node:dns';
import { request as askPlainly, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askSafely } from 'node:https';
import type { LookupFunction } from 'node:net';
import { version } from '../version.ts';
import { NotFetched, type Version } from './fetched.ts';
import { isPublicAddress } from './public-address.ts';
import { numericHost } from './web-address.ts';

/** Whether a numeric address may be connected to. */
export type Allows = (address: string) => boolean;

/** Who asks, said openly, so that a site can refuse us by name. */
export const USER_AGENT = `Mithaq/${version} (register of cooperation; fetches what a person asked for)`;

const LARGEST_HEADERS = 32 * 1024;

export interface Asking {
  readonly known: Version | null;
  readonly silentMilliseconds: number;
  readonly signal: AbortSignal;
  readonly allows: Allows;
}

/** Sends one request and gives the beginning of the answer. It is sent only to an address that is allowed: the very one that the name was found to have. */
export function ask(address: URL, asking: Asking): Promise<IncomingMessage> {
  const host = numericHost(address);
  if (host !== null && !asking.allows(host)) return Promise.reject(new NotFetched('private-address'));
  return new Promise((resolve, reject) => {
    const request = openRequest(address, optionsOf(asking));
    let answer: IncomingMessage | null = null;
    request.on('timeout', () => (answer ?? request).destroy(new NotFetched('too-slow', { milliseconds: asking.silentMilliseconds })));
    request.on('error', reject);
    request.on('response', (begun) => {
      answer = begun;
      resolve(begun);
    });
    request.end();
  });
}

function openRequest(address: URL, options: RequestOptions): ClientRequest {
  return address.protocol === 'https:' ? askSafely(address, options) : askPlainly(address, options);
}

function optionsOf({ known, silentMilliseconds, signal, allows }: Asking): RequestOptions {
  return {
    // a connection of its own: one that was kept might have been opened under other rules
    agent: false,
    signal,
    timeout: silentMilliseconds,
    maxHeaderSize: LARGEST_HEADERS,
    lookup: allowedLookup(allows),
    headers: {
      'user-agent': USER_AGENT,
      'accept': 'text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml;q=0.9,*/*;q=0.5',
      'accept-language': 'ar,en;q=0.8,fr;q=0.7',
      'accept-encoding': 'gzip, deflate, br',
      ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
      ...(known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified }),
    },
  };
}

/** Looks a name up as the system does, and hands the socket only addresses that are allowed: there is no second look that could say otherwise. */
function allowedLookup(allows: Allows): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const allowed = found.filter(({ address }) => allows(address));
      const [first] = allowed;
      if (first === undefined) return callback(new NotFetched('private-address'), '', 0);
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

export const publicOnly: Allows = isPublicAddress;
