import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { say, startModelServer, type ModelServer } from '../testing/model-server.ts';
import { openModel, type ModelLimits } from './open-model.ts';

const MESSAGES = [{ role: 'system', content: 'اقرأ' }, { role: 'user', content: 'نص' }] as const;
const KEY = 'sk-0123456789abcdef';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  Object.assign(server.requests, { length: 0 });
  server.answers = () => 'نعم';
});
afterAll(() => server.close());

const model = (limits: Partial<ModelLimits> = {}, url = server.url) =>
  openModel({ url, name: 'reader-7b', key: KEY }, { milliseconds: 1_000, againAfterMilliseconds: 5, restMilliseconds: 60_000, ...limits });
const ask = (limits?: Partial<ModelLimits>, url?: string) => model(limits, url).ask(MESSAGES);
const status = (code: number, headers: Record<string, string> = {}) => () => (response: ServerResponse) => void response.writeHead(code, headers).end(`the key was ${KEY}`);

describe('a language model that is asked', () => {
  it('is sent the messages, without chance, and its words come back', async () => {
    expect(await ask()).toBe('نعم');
    expect(server.requests).toEqual([{
      method: 'POST', path: '/v1/chat/completions', key: `Bearer ${KEY}`,
      body: { model: 'reader-7b', messages: MESSAGES, temperature: 0, seed: 1, stream: false },
    }]);
  });

  it('is sent no key where none is named', async () => {
    await openModel({ url: server.url, name: 'm', key: null }).ask(MESSAGES);
    expect(server.requests[0]?.key).toBeNull();
  });
});

describe('a server that does not answer as it should', () => {
  it.each([401, 400, 404])('is not asked again when it refuses with %i', async (code) => {
    server.answers = status(code);
    expect(await ask()).toEqual({ failed: 'status', status: code });
    expect(server.requests).toHaveLength(1);
  });

  it.each([429, 500, 503])('is asked once more, and only once, after %i', async (code) => {
    server.answers = status(code);
    expect(await ask()).toEqual({ failed: 'status', status: code });
    expect(server.requests).toHaveLength(2);
  });

  it('may answer the second time', async () => {
    server.answers = () => (server.requests.length === 1 ? (response) => void response.writeHead(429, { 'retry-after': '3600' }).end() : 'الآن');
    expect(await ask()).toBe('الآن');
  });

  it.each([301, 302, 307, 308])('leads nowhere else with %i: neither text nor key goes there', async (code) => {
    const elsewhere = await startModelServer();
    server.answers = status(code, { location: `${elsewhere.url}/chat/completions` });
    expect(await ask()).toEqual({ failed: 'redirected', status: code });
    expect([server.requests.length, elsewhere.requests.length]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it.each([
    ['no JSON', 'busy'], ['half of it', '{"choices": [{"message": {"content": "'], ['nothing', ''], ['another shape', '{"choices": []}'],
    ['no words', '{"choices": [{"message": {"content": null}}]}'], ['a list', '[]'], ['a very deep list', '['.repeat(100_000)],
  ])('is not understood when it says %s', async (_what, body) => {
    server.answers = () => (response) => void response.writeHead(200).end(body);
    expect(await ask()).toEqual({ failed: 'not-understood' });
  });

  it('is not read beyond the limit', async () => {
    let written = 0;
    server.answers = () => (response) => {
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed || written > 50_000_000) return;
        written += 100_000;
        response.write('x'.repeat(100_000), more);
      };
      more();
    };
    expect(await ask({ bytes: 200_000 })).toEqual({ failed: 'too-large' });
    expect(written).toBeLessThan(50_000_000);
  });

  it.each([
    ['never begins', () => {}],
    ['never ends', (response: ServerResponse) => void response.writeHead(200).write('{')],
  ])('is given up when it %s', async (_what, answering) => {
    server.answers = () => answering;
    const began = Date.now();
    expect(await ask({ milliseconds: 200 })).toEqual({ failed: 'too-slow' });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it('may not be there at all', async () => {
    const port = await freePort();
    expect(await ask({}, `http://127.0.0.1:${port}/v1`)).toEqual({ failed: 'unreachable' });
  });

  it('may break off in the middle', async () => {
    server.answers = () => (response) => void response.writeHead(200, { 'content-length': '1000' }).write('{"choices"', () => response.destroy());
    expect(await ask()).toEqual({ failed: 'unreachable' });
  });
});

describe('a model that was too slow', () => {
  it('is left alone for a while, so that other documents do not wait for it too', async () => {
    server.answers = () => () => {};
    const slow = model({ milliseconds: 500, restMilliseconds: 1_500 });
    expect(await slow.ask(MESSAGES)).toEqual({ failed: 'too-slow' });
    expect(await slow.ask(MESSAGES)).toEqual({ failed: 'resting' });
    expect(server.requests).toHaveLength(1);
    server.answers = () => 'نعم';
    await new Promise((resolve) => setTimeout(resolve, 1_550));
    expect(await slow.ask(MESSAGES)).toBe('نعم');
  });
});

describe('a model that is closed', () => {
  it('gives up what is being asked, and asks nothing more', async () => {
    server.answers = () => () => {};
    const closing = model();
    const asked = closing.ask(MESSAGES);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await closing.close();
    expect(await asked).toEqual({ failed: 'closing' });
    server.answers = () => (response) => say(response, 'نعم');
    expect(await closing.ask(MESSAGES)).toEqual({ failed: 'closing' });
    expect(server.requests).toHaveLength(1);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
