import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const DAYS = 30;
const COOKIE_DAYS_IN_MS = DAYS * 24 * 60 * 60 * 1000;

export const SESSION_COOKIE = 'mithaq_session';
export const SESSION_SECONDS = DAYS * 24 * 60 * 60;

/** Lets the person at this computer in: a key from the terminal, once, against a session. */
export interface SessionKeeper {
  /** The key that opens a session now. */
  readonly key: () => string;
  /** A session for the key; null when it is not the key, or was used. */
  readonly open: (key: string) => string | null;
  readonly isOpen: (session: string) => boolean;
}

interface KeeperOptions {
  /** Signs the sessions; kept with the data, so that a restart signs nobody out. */
  readonly secret: string;
  readonly now: () => number;
  /** Told when somebody came with a used key: the next key is for the terminal only. */
  readonly onNewKey: (key: string) => void;
}

export function keepSessions({ secret, now, onNewKey }: KeeperOptions): SessionKeeper {
  let key = randomBytes(18).toString('base64url');
  let used = false;

  return {
    key: () => key,
    open: (given) => {
      if (used) {
        key = randomBytes(18).toString('base64url');
        used = false;
        onNewKey(key);
        return null;
      }
      if (!isSame(given, key)) return null;
      used = true;
      return signedSession(secret, now());
    },
    isOpen: (session) => {
      const [at = '', id = '', signature = ''] = session.split('.');
      if (!isSame(signature, sign(secret, `${at}.${id}`))) return false;
      return now() - Number(at) < COOKIE_DAYS_IN_MS;
    },
  };
}

/** A session that begins at this moment, signed so that it needs to be kept nowhere. */
export function signedSession(secret: string, at: number): string {
  const opened = `${at}.${randomBytes(9).toString('base64url')}`;
  return `${opened}.${sign(secret, opened)}`;
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
