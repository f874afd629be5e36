import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { testDatabase } from './platform/testing/test-database.ts';
import type { Connected } from './platform/database/connect.ts';
import type { WhoAsks } from './session/entrance.ts';
import { keepSessions } from './session/keeper.ts';

const BASE = 'http://localhost:4350';
let connected: Connected;
let folder: string;
beforeAll(async () => {
  connected = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'mithaq-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Mithaq</title>');
  writeFileSync(join(folder, 'assets', 'index-Ab12Cd34.js'), 'export {};');
});
afterAll(async () => {
  await connected.close();
  rmSync(folder, { recursive: true });
});

function start(who?: WhoAsks) {
  const errors: Error[] = [];
  const sessions = keepSessions({ secret: 's', now: () => 0, onNewKey: () => {} });
  const app = createApp({ database: connected.database, jobs: { wake: () => {} }, drawPage: () => Promise.reject(new Error('no pages here')), sessions, today: () => '2026-03-15', webFolder: folder, onError: (error) => errors.push(error), ...(who ? { who } : {}) });
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => app.request(`${BASE}${path}`, { method, headers: { host: 'localhost:4350', ...headers } });
  return { app, get, sessions, errors };
}

const Problem = z.object({ code: z.string() });
const codeOf = async (response: Response): Promise<string> => Problem.parse(await response.json()).code;

async function signedIn() {
  const server = start();
  const entered = await server.get(`/?key=${server.sessions.key()}`);
  const cookie = entered.headers.get('set-cookie') ?? '';
  return { ...server, entered, setCookie: cookie, cookie: cookie.split(';')[0] ?? '' };
}

describe('coming in', () => {
  it('answers nobody without a session, whatever is asked', async () => {
    const { get } = start();
    for (const path of ['/api/session', '/api/documents', '/api/nothing-here', '/api/entries/x']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'not-signed-in', status: 401, type: 'about:blank' });
    }
  });

  it('takes the key out of the address and gives a session that scripts cannot read', async () => {
    const { entered, setCookie, get, cookie } = await signedIn();
    expect([entered.status, entered.headers.get('location')]).toEqual([302, '/']);
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Strict/);
    const session = await get('/api/session', { cookie });
    expect(await session.json()).toEqual({ actor: { name: 'local' }, version: '0.1.0', samples: { loaded: false, documents: 0 } });
  });

  it('gives no second session for the same key', async () => {
    const { get, sessions } = start();
    const key = sessions.key();
    await get(`/?key=${key}`);
    const again = await get(`/?key=${key}`);
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  it('keeps the key for who comes after one that only looked', async () => {
    const { get, sessions } = start();
    const key = sessions.key();
    expect((await get(`/?key=${key}`, {}, 'HEAD')).headers.get('set-cookie')).toBeNull();
    expect((await get(`/?key=${key}`)).headers.get('set-cookie')).not.toBeNull();
  });

  it('shows its description and a sign of life to anyone', async () => {
    const { get } = start();
    expect(await (await get('/api/health')).json()).toEqual({ ok: true });
    const description = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }).parse(await (await get('/api/openapi.json')).json());
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/session');
  });
});

describe('who may ask', () => {
  it('does not serve a foreign name that points at this computer', async () => {
    const { get, cookie } = await signedIn();
    for (const host of ['evil.example:4350', 'localhost.evil.example', '10.0.0.7:4350']) {
      const response = await get('/api/session', { cookie, host });
      expect([response.status, await codeOf(response)]).toEqual([403, 'foreign-host']);
    }
    expect((await get('/api/session', { cookie, host: '[::1]:4350' })).status).toBe(200);
  });

  it('does not let another site change anything', async () => {
    const { get, cookie } = await signedIn();
    const foreign = [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:9999' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const headers of foreign) {
      const response = await get('/api/samples', { cookie, ...headers }, 'POST');
      expect([response.status, await codeOf(response)]).toEqual([403, 'foreign-origin']);
    }
  });
});

describe('pages', () => {
  it('allows nothing from elsewhere and nothing inline', async () => {
    const policy = (await start().get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect((await start().get('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives the application for any page address, and keeps hashed files for ever', async () => {
    const { get } = start();
    const page = await get('/instruments/some-page');
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect((await get('/assets/index-Ab12Cd34.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/assets/missing.js')).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    const { get } = start();
    const outside = `${basename(folder)}-outside.js`;
    writeFileSync(join(folder, '..', outside), 'secret');
    for (const path of [`/..%2f${outside}`, `/%2e%2e/${outside}`, `/assets/..%2f..%2f${outside}`, `/assets/..%5c..%5c${outside}`, '/a%00.js', '/%zz.js']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    rmSync(join(folder, '..', outside));
    expect(await (await get('/..%2f..%2fetc%2fpasswd')).text()).not.toContain('root:');
  });
});

describe('a body', () => {
  it('has a limit also where it calls itself a form and is none', async () => {
    const { app, cookie } = await signedIn();
    for (const type of ['multipart/form-data', 'text/plain', 'application/json']) {
      const body = Buffer.alloc(13 * 1024 * 1024, 'x');
      const response = await app.request(`${BASE}/api/documents`, { method: 'POST', body, headers: { host: 'localhost:4350', cookie, 'content-type': type } });
      expect([type, response.status, await codeOf(response)]).toEqual([type, 413, 'too-large']);
    }
  });
});

describe('what goes wrong', () => {
  it('is a problem with a code for an address that does not exist', async () => {
    const { get, cookie } = await signedIn();
    const response = await get('/api/nothing-here', { cookie });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404, code: 'not-found' });
  });

  it('tells the log what nobody foresaw, and the asker only that it happened', async () => {
    const { get, errors } = start(() => {
      throw new Error('select * from secrets');
    });
    const response = await get('/api/session');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500, code: 'failed' });
    expect(errors.map(({ message }) => message)).toEqual(['select * from secrets']);
  });
});
