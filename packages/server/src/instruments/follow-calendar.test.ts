import { describe, expect, it } from 'vitest';
import { Ledger } from '../entries/ledger.ts';
import { perform } from '../platform/act.ts';
import { newId } from '../platform/new-id.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { TEST_DAY } from '../platform/testing/test-app.ts';
import { followCalendar } from './follow-calendar.ts';

const app = appOfThisFile();

/** An instrument with events on days; tells its id. */
async function instrument(events: Readonly<Record<string, string>>): Promise<string> {
  const id = newId();
  await perform(app.acting, { deed: 'accept' }, async (register) => {
    const ledger = new Ledger(register);
    const name = { id: newId(), entry_id: id, form: 'title', language: 'ar', value: 'اتفاق الموانئ', match_key: 'موانئ' };
    ledger.make({ id, kind: 'instrument', confidentiality: 'public', is_sample: false }, {
      instrument: [{ id, type: 'agreement' }],
      name: [name],
      instrument_event: Object.entries(events).map(([type, day]) => ({ id: newId(), instrument_id: id, type, date_min: day, date_max: day })),
    });
    await ledger.close();
    return { made: true };
  });
  return id;
}

const listed = async (id: string) => {
  const { items } = (await app.request('GET', '/api/instruments')).json;
  const { status, date } = items.find((item: { id: string }) => item.id === id);
  return [status, date];
};

describe('as the days go by', () => {
  it('an instrument whose term has ended is listed as expired', async () => {
    const id = await instrument({ signature: '2023-05-01', expiry: '2026-05-01' });
    expect(TEST_DAY < '2026-05-01').toBe(true);
    expect(await listed(id)).toEqual(['expiring', '2026-05-01']);
    expect(await followCalendar(app.database, '2026-05-01')).toBe(0);
    expect(await followCalendar(app.database, '2026-05-02')).toBe(1);
    expect(await listed(id)).toEqual(['expired', '2026-05-01']);
  });

  it('an instrument that was to be signed is listed as signed on its day, not before', async () => {
    const id = await instrument({ signature: '2026-09-10' });
    expect(await listed(id)).toEqual(['planned', '2026-09-10']);
    await followCalendar(app.database, '2026-09-09');
    expect(await listed(id)).toEqual(['planned', '2026-09-10']);
    await followCalendar(app.database, '2026-09-10');
    expect(await listed(id)).toEqual(['signed', '2026-09-10']);
  });

  it('all of them are looked at, and each once', async () => {
    for (let n = 0; n < 3; n += 1) await instrument({ signature: '2023-05-01', expiry: '2027-05-01' });
    expect(await followCalendar(app.database, '2027-05-02')).toBeGreaterThanOrEqual(3);
    expect(await followCalendar(app.database, '2027-05-02')).toBe(0);
  });

  it('nothing is told of it in the history, for nobody has done anything', async () => {
    const id = await instrument({ signature: '2023-05-01', expiry: '2028-05-01' });
    await followCalendar(app.database, '2028-06-01');
    expect((await app.request('GET', `/api/entries/${id}/history`)).json.items).toHaveLength(1);
  });
});
