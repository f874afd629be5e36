import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { serverDatabase } from '../platform/testing/test-database.ts';
import { startProcess } from '../platform/testing/test-server.ts';

const url = process.env['DATABASE_URL'];
const folder = mkdtempSync(join(tmpdir(), 'mithaq-machines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = 60;

// two machines need a database that both can reach
describe.skipIf(!url)('two machines on one database server', () => {
  it('follow one inbox, take each file in once and read it once, also when one of them is killed', async () => {
    const { connected, address } = await serverDatabase(url ?? '', `mithaq_test_${randomUUID().replaceAll('-', '')}`);
    const { database } = connected;
    for (let number = 1; number <= FILES; number += 1) writeFileSync(join(folder, `${number}.txt`), `وقّعت بلدية بنزرت وجامعة رقم ${number} مذكرة تفاهم في مجال التدريب.\n`);
    const start = (name: string) => startProcess(['--services', 'worker', '--data', join(folder, `.${name}`), '--inbox', folder, '--move-to', folder], { DATABASE_URL: address });
    const [first, second, third] = [start('first'), start('second'), start('third')];
    const readSoFar = async (): Promise<number> => Number((await sql<{ count: string }>`select count(*) from job where state = 'done'`.execute(database)).rows[0]?.count);
    while ((await readSoFar()) < 10) await new Promise((resolve) => setTimeout(resolve, 50));
    third.child.kill('SIGKILL');
    const done = () => readdirSync(folder).includes('done') && readdirSync(join(folder, 'done')).length === FILES;
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 200));
    for (const one of [first, second]) {
      one.child.kill('SIGTERM');
      expect({ code: await one.ended, said: one.said() }).toMatchObject({ code: 0 });
    }
    const { rows: [counted] } = await sql`
      select (select count(*) from document)::int as documents, (select count(*) from document where state = 'to_review')::int as read,
        (select count(*) from act where deed = 'capture')::int as taken, (select count(*) from act where deed = 'read')::int as readings,
        (select count(distinct split_part(leased_by, ':', 2)) from job)::int as workers`.execute(database);
    expect(counted).toMatchObject({ documents: FILES, read: FILES, taken: FILES, readings: FILES });
    expect(counted).not.toMatchObject({ workers: 1 });
    await connected.close();
  }, 240_000);
});
