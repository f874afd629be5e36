import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf, type CapturedAs } from '../review/testing/captured.ts';
import { sameSigning, signing } from '../review/testing/examples.ts';
import type { EntryPage, Fact } from './schema.ts';

let app: TestApp;
let instrument: string;
let added: number;
beforeEach(async () => {
  app = await testApp();
  const document = await captured(app, sameSigning());
  instrument = (await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'instrument')).id}/accept`, {})).json.entry;
});
afterEach(() => app.close());

/** Another outlet tells of the signing; the reviewer says that it is the same instrument, and may choose. Tells the act. */
async function toldAgain(told: Parameters<typeof sameSigning>[0], choices: object = {}, as: CapturedAs = {}): Promise<string> {
  const document = await captured(app, sameSigning(told), as);
  const proposal = await proposalOf(app, document, 'instrument');
  const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: instrument }, choices });
  expect([status, json.entry]).toEqual([200, instrument]);
  added = json.differingAccounts;
  return json.act;
}

async function factOf(field: string, by = app): Promise<Fact | undefined> {
  const page: EntryPage = (await by.request('GET', `/api/entries/${instrument}`)).json;
  return page.facts.find((fact) => fact.field === field);
}

const said = (fact: Pick<Fact, 'value'> | undefined): string | undefined => (fact?.value.is === 'text' ? fact.value.text : fact?.value.is === 'date' ? fact.value.date.asWritten : fact?.value.is);
const words = (fact: Pick<Fact, 'evidence'> | undefined): readonly string[] | undefined => fact?.evidence.map(({ exact }) => exact);

describe('a document that says otherwise than the register', () => {
  it('leaves what stands, and is readable beside it with its own words', async () => {
    await toldAgain({ place: 'نزوى' });
    const place = await factOf('place');
    expect([said(place), words(place)]).toEqual(['مسقط', ['مسقط']]);
    expect(place?.differingAccounts?.map((account) => [said(account), words(account)])).toEqual([['نزوى', ['نزوى']]]);
    expect(added).toBe(1);
  });

  it('is one other telling, however many documents tell it so', async () => {
    await toldAgain({ place: 'نزوى' });
    await toldAgain({ place: 'مدينة نزوى' });
    const place = await factOf('place');
    expect(place?.differingAccounts?.map((account) => [said(account), words(account)])).toEqual([['نزوى', ['نزوى', 'مدينة نزوى']]]);
  });

  it('takes the place of what stood there where she takes it, which stays beside it with its words', async () => {
    await toldAgain({ place: 'نزوى' }, { place: 'take' });
    const place = await factOf('place');
    expect([said(place), words(place)]).toEqual(['نزوى', ['نزوى']]);
    expect(place?.differingAccounts?.map((account) => [said(account), words(account)])).toEqual([['مسقط', ['مسقط']]]);
  });

  it('leads again when a third document and the reviewer say so, and no other telling is left of it', async () => {
    await toldAgain({ place: 'نزوى' }, { place: 'take' });
    await toldAgain({ place: 'مسقط' }, { place: 'take' });
    const place = await factOf('place');
    expect([said(place), words(place)]).toEqual(['مسقط', ['مسقط', 'مسقط']]);
    expect(place?.differingAccounts?.map((account) => [said(account), words(account)])).toEqual([['نزوى', ['نزوى']]]);
  });

  it('leaves nothing where she keeps what the register says alone', async () => {
    await toldAgain({ place: 'نزوى' }, { place: 'keep' });
    const place = await factOf('place');
    expect([said(place), words(place), place?.differingAccounts]).toEqual(['مسقط', ['مسقط'], undefined]);
  });

  it('is evidence of what it says less exactly', async () => {
    await toldAgain({ place: 'مدينة مسقط' });
    const place = await factOf('place');
    expect([words(place), place?.differingAccounts]).toEqual([['مسقط', 'مدينة مسقط'], undefined]);
  });

  it('of the day of the signature adds no second signature', async () => {
    await toldAgain({ date: 13 });
    const date = await factOf('date');
    expect([said(date), date?.differingAccounts?.map(said)]).toEqual(['12 يناير 2026', ['13 يناير 2026']]);
    expect(await app.database.selectFrom('instrument_event').select('type').where('instrument_id', '=', instrument).execute()).toHaveLength(1);
  });

  it('moves the signature to the day that she takes, and the status with it', async () => {
    await toldAgain({ date: 13 }, { date: 'take' });
    expect(said(await factOf('date'))).toBe('13 يناير 2026');
    const { status_date: day } = await app.database.selectFrom('instrument').select('status_date').where('id', '=', instrument).executeTakeFirstOrThrow();
    expect(day).toBe('2026-01-13');
  });

  it.each(['take', 'both', 'keep'])('is told in the history, and undone to the last row (%s)', async (choice) => {
    const rows = async () => [
      await app.database.selectFrom('differing_account').selectAll().execute(),
      await app.database.selectFrom('assertion').selectAll().where('entry_id', '=', instrument).orderBy('id').execute(),
      await app.database.selectFrom('instrument').selectAll().execute(),
      await app.database.selectFrom('instrument_event').selectAll().execute(),
    ];
    const before = await rows();
    const act = await toldAgain({ place: 'نزوى', date: 13 }, { place: choice, date: choice });
    const { items } = (await app.request('GET', `/api/entries/${instrument}/history`)).json;
    const changes = items[0].changes.filter(({ field }: { field: string }) => field === 'place');
    expect(changes).toEqual({
      take: [{ field: 'place', before: 'مسقط', after: 'نزوى' }, { field: 'place', before: null, after: 'مسقط', isDiffering: true }],
      both: [{ field: 'place', before: null, after: 'نزوى', isDiffering: true }],
      keep: [],
    }[choice]);
    expect((await app.request('POST', `/api/acts/${act}/undo`)).status).toBe(200);
    expect(await rows()).toEqual(before);
  });
});

describe('what a restricted document says otherwise', () => {
  it('is told to nobody who may not see it, on the page nor in the history', async () => {
    await toldAgain({ place: 'نزوى', date: 13 }, { place: 'take' }, { confidentiality: 'restricted' });
    const place = await factOf('place');
    expect([said(place), place?.differingAccounts?.map(said)]).toEqual(['مسقط', ['نزوى']]);
    const other = app.as(officer);
    expect(await factOf('place', other)).not.toHaveProperty('differingAccounts');
    expect(await factOf('date', other)).not.toHaveProperty('differingAccounts');
    for (const path of ['', '/history']) {
      expect(JSON.stringify((await other.request('GET', `/api/entries/${instrument}${path}`)).json)).not.toMatch(/نزوى|13 يناير/u);
    }
  });

  it('stays hidden when an open document tells the register’s value again', async () => {
    await toldAgain({ place: 'نزوى' }, {}, { confidentiality: 'restricted' });
    await toldAgain({ place: 'مسقط' });
    expect(await factOf('place', app.as(officer))).not.toHaveProperty('differingAccounts');
  });

  it('is seen by all once an open document says the same', async () => {
    await toldAgain({ place: 'نزوى' }, {}, { confidentiality: 'restricted' });
    await toldAgain({ place: 'نزوى' });
    const place = await factOf('place', app.as(officer));
    expect(place?.differingAccounts?.map((account) => [said(account), words(account)])).toEqual([['نزوى', ['نزوى']]]);
  });
});

describe('a value told by documents that a reader may not see', () => {
  it('does not show by what another says instead of it', async () => {
    await toldAgain({ place: 'نزوى' });
    await app.database.updateTable('document').set({ confidentiality: 'restricted' })
      .where('id', 'in', app.database.selectFrom('assertion').select('document_id').where('exact', '=', 'مسقط')).execute();
    const place = await factOf('place', app.as(officer));
    expect([said(place), place?.differingAccounts]).toEqual(['نزوى', undefined]);
  });

  it('gives way to a differing account as hidden as it was', async () => {
    const hidden = (await app.request('POST', `/api/proposals/${(await proposalOf(app, await captured(app, signing(), { confidentiality: 'restricted' }), 'instrument')).id}/accept`, {})).json.entry;
    expect(hidden).toBe(instrument);
    await app.database.updateTable('document').set({ confidentiality: 'restricted' })
      .where('id', 'in', app.database.selectFrom('assertion').select('document_id').where('exact', '=', 'مسقط')).execute();
    await toldAgain({ place: 'نزوى' }, { place: 'take' });
    const place = await factOf('place', app.as(officer));
    expect([said(place), place?.differingAccounts]).toEqual(['نزوى', undefined]);
    expect((await factOf('place'))?.differingAccounts?.map(said)).toEqual(['مسقط']);
  });
});
