import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { recognised } from '../recognition/testing/recognised.ts';
import { forgetRemoved } from './forget-removed.ts';

const recognisedWrongly = 'خبر من صور\n\nوقعت ورارة الثقافة ومعهد الآثار في صور يوم 18 نوفمبر 2024 مذكرة تفاهم بشأن ترميم المخطوطات.';
const otherPaper = 'خبر من البادية\n\nوقعت وزارة الثقافة ومتحف البادية في صور يوم 3 مارس 2025 اتفاقية تعاون بشأن حفظ النقوش.';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

/** All that the trace holds, as text. */
async function trace(): Promise<string> {
  const { rows } = await sql<{ told: string }>`select concat(detail) as told from act union all select concat(before, after) from act_change`.execute(app.database);
  return rows.map(({ told }) => told).join('\n');
}
const acts = async () => (await app.database.selectFrom('act').select(['id', 'deed']).orderBy('at').execute());

it('after thirty days nothing of a removed document is left in the trace: neither words that were corrected, nor what proved a value, nor entries that went with it', async () => {
  const staying = (await app.request('POST', '/api/documents', { text: otherPaper })).json.outcomes[0].document.id;
  const id = await recognised(app, recognisedWrongly, { unsure: ['ورارة'] });
  await room.readAll(app);
  await app.request('POST', `/api/documents/${staying}/accept-all`);
  const from = recognisedWrongly.indexOf('ورارة');
  expect((await app.request('POST', `/api/documents/${id}/words`, { from, to: from + 5, seen: 'ورارة', words: 'وزارة' })).status).toBe(200);
  const accepted = (await app.request('POST', `/api/documents/${id}/accept-all`)).json;
  expect(accepted.proposals.length).toBeGreaterThan(0);
  expect((await app.request('DELETE', `/api/documents/${id}?with=entries`)).status).toBe(200);

  await forgetRemoved(app.database);
  const kept = await trace();
  expect(['ورارة', 'معهد الآثار', 'ترميم المخطوطات'].filter((words) => !kept.includes(words))).toEqual([]);

  const done = await acts();
  await sql`update act set at = at - interval '31 days' where document_id = ${id} and deed = 'delete-document'`.execute(app.database);
  await forgetRemoved(app.database);
  const left = await trace();
  expect(['ورارة', 'معهد الآثار', 'المخطوطات'].filter((words) => left.includes(words))).toEqual([]);
  // what another document tells is untouched, and who did what stays told
  expect(left).toContain('حفظ النقوش');
  expect(left).toContain('متحف البادية');
  expect((await acts()).map(({ deed }) => deed).toSorted()).toEqual(done.map(({ deed }) => deed).toSorted());
  expect((await app.request('POST', `/api/acts/${accepted.act}/undo`)).status).toBe(404);
  const instruments = (await app.request('GET', '/api/instruments')).json;
  expect(instruments.total).toBe(1);
  expect((await app.request('GET', `/api/entries/${instruments.items[0].id}/history`)).json.items.length).toBeGreaterThan(0);
});

it('what an act told of rows that came and went within it does not blot out the rest of what it told', async () => {
  const document = randomUUID();
  const [known, gone] = [randomUUID(), randomUUID()];
  const { id: entry } = await app.database.selectFrom('entry').select('id').limit(1).executeTakeFirstOrThrow();
  const told = { entry: { [known]: { id: known } }, assertion: {} };
  const about = async (deed: string, detail: unknown, changed: string): Promise<void> => {
    await sql`
      with act as (insert into act (actor, deed, document_id, detail, at) values ('local', ${deed}, ${document}, ${JSON.stringify(detail)}::jsonb, now() - interval '31 days') returning id)
      insert into act_change (act_id, entry_id, before, after) select id, ${changed}, null, ${JSON.stringify(told)}::jsonb from act`.execute(app.database);
  };
  await about('accept', {}, entry);
  await about('delete-document', { kept: { document: [{ id: document, confidentiality: 'internal', state: 'reviewed' }], segment: [], proposal: [] } }, gone);

  await forgetRemoved(app.database);
  const { rows } = await sql<{ before: unknown; after: unknown }>`select before, after from act_change join act on act.id = act_id where document_id = ${document}`.execute(app.database);
  expect(rows).toEqual([{ before: null, after: told }, { before: null, after: told }]);
});
