import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { problem } from './problem.ts';

/** Names by which a computer calls itself; the port is not looked at, since it may be forwarded. */
const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A page on the internet may have its name point at this computer (DNS rebinding); its requests then carry that name.
 * Only our own names are served.
 */
export const ownHostOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!OWN_NAMES.has(host.replace(/:\d+$/, ''))) return problem(c, 'foreign-host');
  return next();
};

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What changes something must come from our own pages, or from a program that sends no origin at all. */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  if (READING.has(c.req.method)) return next();
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return problem(c, 'foreign-origin');
  const origin = c.req.header('origin');
  if (origin !== undefined && !isOwnOrigin(origin, c.req.header('host'))) return problem(c, 'foreign-origin');
  return next();
};

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Nothing from elsewhere, nothing inline: what a document contains can never become part of the page. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  // served over loopback without encryption
  strictTransportSecurity: false,
});
