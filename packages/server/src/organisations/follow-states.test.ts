import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, TEST_DAY, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { signing } from '../review/testing/examples.ts';
import { followStates } from './follow-states.ts';

let app: TestApp;
let instrument: string;
let state: string;
let ministry: string;
beforeAll(async () => {
  app = await testApp();
  const document = await captured(app, signing());
  await app.request('POST', `/api/documents/${document}/accept-all`);
  instrument = (await proposalOf(app, document, 'instrument')).entry ?? '';
  await name(['الجمهورية التونسية', 'حكومة الجمهورية التونسية', 'وزارة الثقافة']);
  [state = '', ministry = ''] = await Promise.all(['الجمهورية التونسية', 'حكومة الجمهورية التونسية'].map(idOf));
  await sql`update organisation set kind = 'state', state_code = 'TN' where id = ${state}`.execute(app.database);
});
afterAll(() => app.close());

/** As parties of the instrument that a person adds. */
async function name(bodies: readonly string[]): Promise<void> {
  const { version } = (await app.request('GET', `/api/entries/${instrument}`)).json;
  await app.request('PATCH', `/api/entries/${instrument}`, { version, facts: bodies.map((body) => ({ field: 'party', item: null, value: { is: 'actor', kind: 'organisation', name: body, entry: null } })) });
}
const idOf = async (title: string): Promise<string> =>
  (await app.request('GET', '/api/organisations?size=200')).json.items.find((item: { title: string }) => item.title === title)?.id;
const found = async (q: string): Promise<string[]> => (await app.request('GET', `/api/search?q=${q}`)).json.items.map(({ title }: { title: string }) => title);

describe('a body of a State', () => {
  it('is found by the name of the State in any language, and so is what it takes part in', async () => {
    expect(await found('تونس')).toEqual(expect.arrayContaining(['حكومة الجمهورية التونسية', 'الجمهورية التونسية', 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات']));
    expect(await found('Tunisie')).toContain('حكومة الجمهورية التونسية');
    expect(await found('تونس')).not.toContain('وزارة الثقافة');
  });

  it('stands on the page of its State', async () => {
    const { relations } = (await app.request('GET', `/api/entries/${state}`)).json;
    expect(relations.filter(({ role }: { role: string }) => role === 'of_state').map(({ entry }: { entry: { title: string } }) => entry.title)).toEqual(['حكومة الجمهورية التونسية']);
    const { version } = (await app.request('GET', `/api/entries/${ministry}`)).json;
    await app.request('PATCH', `/api/entries/${ministry}`, { version, confidentiality: 'restricted' });
    const hidden = (await app.as(officer).request('GET', `/api/entries/${state}`)).json;
    expect(JSON.stringify(hidden)).not.toContain('حكومة الجمهورية التونسية');
  });

  it('that was there before this was kept is told when the register is next opened', async () => {
    await sql`update entry set of_state = '?' where kind = 'organisation'`.execute(app.database);
    await sql`update search_row set stems = '' where id in (${instrument}, ${ministry})`.execute(app.database);
    expect(await found('تونس')).not.toContain('حكومة الجمهورية التونسية');
    expect(await followStates(app.database, TEST_DAY)).toBeGreaterThan(2);
    expect(await found('تونس')).toContain('حكومة الجمهورية التونسية');
    const { rows } = await sql<{ of_state: string | null }>`select of_state from entry where id = ${ministry}`.execute(app.database);
    expect(rows).toEqual([{ of_state: 'TN' }]);
  });
});

describe('a hit of the search', () => {
  it('names the parties of an instrument', async () => {
    const { items } = (await app.request('GET', '/api/search?q=تعليم العربية&kind=instrument')).json;
    expect(items).toMatchObject([{ actors: ['أكاديمية الضاد للغات', 'مجلس بلديات الساحل', 'الجمهورية التونسية', 'حكومة الجمهورية التونسية', 'وزارة الثقافة'] }]);
    expect(JSON.stringify((await app.as(officer).request('GET', '/api/search?q=تعليم العربية&kind=instrument')).json.items[0].actors)).not.toContain('حكومة');
  });
});
