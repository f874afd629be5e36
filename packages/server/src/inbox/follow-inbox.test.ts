import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadingRoom } from '../platform/testing/read-all.ts';
import { TEST_DAY, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { followInbox, type Inbox } from './follow-inbox.ts';

let app: TestApp;
const room = openReadingRoom();
const inbox = mkdtempSync(join(tmpdir(), 'mithaq-inbox-'));

beforeAll(async () => {
  app = await testApp();
});
afterAll(async () => {
  await room.close();
  await app.close();
  rmSync(inbox, { recursive: true, force: true });
});

const put = (file: string, text: string): void => writeFileSync(join(inbox, file), text);
const said: string[] = [];

/** Follows the folder with so many workers, and reads what they take in, until it is as wished. */
async function followed(wanted: Inbox, workers: number, isAsWished: () => boolean | Promise<boolean>): Promise<void> {
  const ends = Array.from({ length: workers }, () =>
    followInbox(wanted, { database: app.database, jobs: { wake: () => {} }, log: (line) => said.push(line), today: () => TEST_DAY, pace: { every: 20, quiet: 60 } }));
  while (!(await isAsWished())) {
    await room.readAll(app);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const end of ends) await end();
}

async function documents(): Promise<{ id: string; fileName: string; state: string; refusal: string | null }[]> {
  return (await app.request('GET', '/api/documents?sort=captured')).json.items;
}

describe('the inbox', () => {
  it('is emptied into the register: what was read goes to «done», what was refused to «refused»', async () => {
    mkdirSync(join(inbox, '2019'));
    put('2019/مذكرة.txt', 'وقّعت بلدية طرابلس وجامعة النور مذكرة تفاهم.\n');
    put('torn.docx', 'PK\u0003\u0004 torn');
    put('empty.txt', '');
    put('endless.pdf', '');
    truncateSync(join(inbox, 'endless.pdf'), 60 * 1024 * 1024);
    await followed({ folder: inbox, moveTo: inbox }, 1, () => existsSync(join(inbox, 'done/2019/مذكرة.txt')) && ['torn.docx', 'empty.txt', 'endless.pdf'].every((file) => existsSync(join(inbox, 'refused', file))));
    const listed = (await documents()).map(({ fileName, state, refusal }) => [fileName, state, refusal].join(' '));
    expect(listed.toSorted()).toEqual(['empty.txt refused empty', 'endless.pdf refused too-large', 'torn.docx refused broken-docx', 'مذكرة.txt to_review ']);
    const [endless] = (await documents()).filter(({ refusal }) => refusal === 'too-large');
    expect((await app.request('GET', `/api/documents/${endless?.id}/original`)).status).toBe(404);
    expect(said).toContain(`${join(inbox, 'torn.docx')} was refused: broken-docx`);
  });

  it('takes each file once, however many workers follow it', async () => {
    for (let number = 0; number < 20; number += 1) put(`${number}.txt`, `وقّعت بلدية المرسى وجامعة رقم ${number} مذكرة تفاهم.\n`);
    await followed({ folder: inbox, moveTo: inbox }, 3, () => readdirSync(join(inbox, 'done')).length === 21);
    expect(await documents()).toHaveLength(24);
    const { json } = await app.request('GET', '/api/documents?state=to_review&size=200');
    expect(json.total).toBe(21);
  });

  it('leaves files where they are unless told otherwise, and knows them by their bytes when it starts anew', async () => {
    put('stays.txt', 'وقّعت بلدية صفاقس وجامعة الأفق مذكرة تفاهم.\n');
    const isRead = async () => (await documents()).some(({ fileName, state }) => fileName === 'stays.txt' && state === 'to_review');
    await followed({ folder: inbox, moveTo: null }, 1, isRead);
    const before = (await documents()).length;
    let looks = 0;
    await followed({ folder: inbox, moveTo: null }, 1, () => (looks += 1) > 10);
    expect({ stays: existsSync(join(inbox, 'stays.txt')), more: (await documents()).length - before }).toEqual({ stays: true, more: 0 });
  });
});
