import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../new-id.ts';
import { testDatabase } from '../testing/test-database.ts';
import { inTransaction, type Connected } from './connect.ts';
import { Writing } from './writing.ts';

let connected: Connected;
beforeAll(async () => {
  connected = await testDatabase();
});
afterAll(() => connected.close());

const write = (collect: (writing: Writing) => void): Promise<void> =>
  inTransaction(connected.database, async (transaction) => {
    const writing = new Writing();
    collect(writing);
    await writing.into(transaction);
  });
const named = (entry: string, value: string) => ({ id: newId(), entry_id: entry, form: 'official', language: 'ar', value, match_key: value });
const namesOf = async (entry: string): Promise<string[]> =>
  (await connected.database.selectFrom('name').select('value').where('entry_id', '=', entry).orderBy('value').execute()).map(({ value }) => value);

describe('rows that wait', () => {
  it('are written together, those that point before those they point at', async () => {
    const [lower, upper] = [newId(), newId()];
    await write((writing) => {
      writing.add('name', [named(lower, 'أ'), named(upper, 'ب')]);
      writing.add('organisation', [{ id: lower, parent_id: upper }, { id: upper, parent_id: null }]);
      writing.add('entry', [{ id: lower, kind: 'organisation' }]);
      writing.add('entry', [{ id: upper, kind: 'organisation' }]);
    });
    expect(await namesOf(lower)).toEqual(['أ']);
    const { parent_id: parent } = await connected.database.selectFrom('organisation').select('parent_id').where('id', '=', lower).executeTakeFirstOrThrow();
    expect(parent).toBe(upper);
  });

  it('are all refused where one points nowhere', async () => {
    const entry = newId();
    const writing = write((waiting) => {
      waiting.add('entry', [{ id: entry, kind: 'person' }]);
      waiting.add('name', [named(newId(), 'لا أحد')]);
    });
    await expect(writing).rejects.toThrow('name_entry_id_fkey');
    expect(await connected.database.selectFrom('entry').select('id').where('id', '=', entry).execute()).toEqual([]);
  });

  it('change some columns of rows that are there, or take their place', async () => {
    const entry = newId();
    const name = named(entry, 'الاسم القديم');
    await write((writing) => {
      writing.add('entry', [{ id: entry, kind: 'person' }]);
      writing.add('name', [name]);
    });
    await write((writing) => {
      writing.update('entry', [{ id: entry, title_ar: 'الاسم الجديد' }]);
      writing.replace('name', [{ ...name, value: 'الاسم الجديد' }, named(entry, 'اسم آخر')]);
    });
    expect(await namesOf(entry)).toEqual(['اسم آخر', 'الاسم الجديد']);
    const row = await connected.database.selectFrom('entry').select(['kind', 'title_ar']).where('id', '=', entry).executeTakeFirstOrThrow();
    expect(row).toEqual({ kind: 'person', title_ar: 'الاسم الجديد' });
  });

  it('lose what no database takes, and nothing else', async () => {
    const entry = newId();
    await write((writing) => {
      writing.add('entry', [{ id: entry, kind: 'person' }]);
      writing.add('name', [named(entry, 'a\0b\ud800c'), named(entry, 'a\\u0000 and \\ud800 as they are written')]);
    });
    expect(await namesOf(entry)).toEqual(['a\\u0000 and \\ud800 as they are written', 'a\ufffdb\ufffdc']);
  });
});
