import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { localUser, type Actor } from '../platform/actor.ts';
import { problem } from '../platform/http/problem.ts';
import type { Environment } from '../platform/http/environment.ts';
import { SESSION_COOKIE, SESSION_SECONDS, type SessionKeeper } from './keeper.ts';
import type { Context } from 'hono';

/** Tells who asks; null for somebody unknown. */
export type WhoAsks = (c: Context) => Actor | null;

export function askTheSession(sessions: SessionKeeper): WhoAsks {
  return (c) => {
    const session = getCookie(c, SESSION_COOKIE);
    return session !== undefined && sessions.isOpen(session) ? localUser : null;
  };
}

/** `/?key=…` from the terminal: a session against the key, and an address without it, so that no history keeps it. */
export function entrance(sessions: SessionKeeper) {
  return createMiddleware<Environment>(async (c, next) => {
    const key = c.req.query('key');
    // who only looks whether something is there (HEAD) does not use the key up
    if (key === undefined || c.req.method !== 'GET') return next();
    const known = getCookie(c, SESSION_COOKIE);
    if (known !== undefined && sessions.isOpen(known)) return c.redirect('/');
    const session = sessions.open(key);
    if (session === null) return c.redirect('/?signed-in=no');
    setCookie(c, SESSION_COOKIE, session, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: SESSION_SECONDS });
    return c.redirect('/');
  });
}

/** Nobody passes without a session; whoever does acts in the language and on the day of the request. */
export function signedInOnly(who: WhoAsks, world: Pick<Environment['Variables'], 'jobs' | 'drawPage'> & { today: () => string; database: Environment['Variables']['acting']['database'] }) {
  return createMiddleware<Environment>(async (c, next) => {
    const actor = who(c);
    if (!actor) return problem(c, 'not-signed-in');
    c.set('acting', { actor, database: world.database, language: languageOf(c.req.header('accept-language')), today: world.today() });
    c.set('jobs', world.jobs);
    c.set('drawPage', world.drawPage);
    return next();
  });
}

/** The first of our languages that the browser names; Arabic otherwise. */
export function languageOf(header: string | undefined): 'ar' | 'en' | 'fr' {
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [language] = part.trim().split(/[-;]/);
    if (language === 'ar' || language === 'en' || language === 'fr') return language;
  }
  return 'ar';
}
