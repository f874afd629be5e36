import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../platform/model/open-model.ts';
import { say, startModelServer, type ModelServer } from '../platform/testing/model-server.ts';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { proposalsIn } from '../review/testing/captured.ts';
import { recognised } from './testing/recognised.ts';

const scan = 'وقعت ورارة الثقافة ومعهد الآثار في مسفط يوم 18 نوفمبر 2024 مذكرة تفاهم بشأن ترميم المخطوطات.';

let app: TestApp;
let server: ModelServer;
let room: ReadingRoomForTests;
beforeAll(async () => {
  app = await testApp();
  server = await startModelServer();
  room = openReadingRoom({ model: openModel({ url: server.url, name: 'reader-7b', key: null }, { milliseconds: 60_000, againAfterMilliseconds: 5, restMilliseconds: 0 }) });
});
afterAll(async () => {
  await room.close();
  await server.close();
  await app.close();
});

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
};
const isBusy = async () => (await app.database.selectFrom('job').select('id').where('state', 'in', ['queued', 'running']).executeTakeFirst()) !== undefined;

describe('words that are corrected while a language model is being asked about the text', () => {
  it('make it be asked anew: what it says of the older wording is not kept', async () => {
    const held: ServerResponse[] = [];
    server.answers = () => (response) => void held.push(response);
    const id = await recognised(app, scan);
    const reading = room.readAll(app);
    await until(() => held.length > 0);
    const from = scan.indexOf('ورارة');
    const corrected = await app.request('POST', `/api/documents/${id}/words`, { from, to: from + 5, seen: 'ورارة', words: 'وزارة كبيرة' });
    expect(corrected.status).toBe(200);
    server.answers = () => ({});
    for (const response of held) say(response, {});
    await reading;
    await until(async () => {
      await room.readAll(app);
      return !(await isBusy());
    });

    const { json } = await app.request('GET', `/api/documents/${id}`);
    expect([json.state, json.text, json.isReworded]).toEqual(['to_review', scan.replace('ورارة', 'وزارة كبيرة'), false]);
    expect(server.requests.at(-1)?.body.messages.map(({ content }) => content).join('\n')).toContain('وزارة كبيرة');
    const memorandum = (await proposalsIn(app, id)).find(({ kind }) => kind === 'instrument');
    expect(memorandum?.fields.filter(({ field }) => field === 'date').flatMap(({ evidence }) => evidence.map(({ start, end }) => json.text.slice(start, end)))).toEqual(['18 نوفمبر 2024']);
    expect(room.errors).toEqual([]);
  });
});
