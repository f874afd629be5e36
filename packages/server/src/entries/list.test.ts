import { randomUUID } from 'node:crypto';
import { standingOf } from '@mithaq/register';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standing } from '../commitments/listed.ts';
import { followCalendar } from '../instruments/follow-calendar.ts';
import { officer, TEST_DAY, testApp, visitor, type TestApp } from '../platform/testing/test-app.ts';
import { captured } from '../review/testing/captured.ts';
import { session, signing } from '../review/testing/examples.ts';
import type { EntryList } from './schema.ts';
import { titleOrder } from './title-order.ts';

let app: TestApp;
const list = async (query: string): Promise<EntryList> => (await app.request('GET', `/api/${query}`)).json;

beforeAll(async () => {
  app = await testApp();
  for (const example of [signing(), session(), session('الرابعة')]) {
    await app.request('POST', `/api/documents/${await captured(app, example)}/accept-all`);
  }
});
afterAll(() => app.close());

describe('lists', () => {
  it('show an instrument with parties, status, place and date', async () => {
    const { items, total } = await list('instruments');
    expect(total).toBe(1);
    expect(items).toMatchObject([{
      title: 'مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات', type: 'mou', status: 'signed', date: '2026-01-12', dateUntil: '2026-01-12', dateAsWritten: '12 يناير 2026', place: 'مسقط',
      fields: ['education'], sources: 1, actors: [{ title: 'أكاديمية الضاد للغات' }, { title: 'مجلس بلديات الساحل' }],
    }]);
  });

  it.each([
    ['type=mou', 1], ['type=treaty', 0], ['status=signed', 1], ['status=planned', 0], ['year=2026', 1], ['year=2025', 0],
    ['field=education', 1], ['field=health', 0], ['q=الجاليات', 1], ['q=مذكره+جاليات', 1], ['q=سرية', 0], ['actor=nobody', 0],
  ])('of instruments by %s hold %i', async (query, expected) => {
    const { items, total } = await list(`instruments?${query}`);
    expect([items.length, total]).toEqual([expected, expected]);
  });

  it('count every facet with all filters but its own', async () => {
    const { facets } = await list('meetings?type=nothing-of-the-kind');
    expect(facets.find(({ name }) => name === 'type')?.values).toEqual([{ value: 'session', label: null, count: 2 }]);
    expect(facets.find(({ name }) => name === 'status')).toBeUndefined();
  });

  it('can be filtered by the organ through which a party acts', async () => {
    const { items } = await list('organisations?q=الشراكات');
    expect((await list(`instruments?actor=${items[0]?.id}`)).total).toBe(1);
    const facet = (await list('instruments')).facets.find(({ name }) => name === 'actor');
    expect(facet?.values.map(({ label, count }) => [label, count]).sort()).toEqual([['أكاديمية الضاد للغات', 1], ['مجلس بلديات الساحل', 1]]);
  });

  it('sort by title either way, and go on page by page', async () => {
    const up = (await list('organisations?sort=title')).items.map(({ title }) => title);
    const down = (await list('organisations?sort=-title')).items.map(({ title }) => title);
    expect(up).toEqual(down.toReversed());
    const pages = [await list('organisations?sort=title&size=2&page=1'), await list('organisations?sort=title&size=2&page=2')];
    expect(pages.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(up);
    expect(pages[0]?.total).toBe(up.length);
  });

  it('sort titles as an Arabic index has them: whatever the form of the alif, without the article, Latin letters whatever their case', async () => {
    const { rows } = await sql<{ title: string }>`
      select title from (values ('إدارة'), ('الآثار'), ('أكاديمية'), ('«بيت»'), ('البلدية'), ('école'), ('Zoo'), ('Ebla')) as named (title) order by ${titleOrder(sql`title`)}`.execute(app.database);
    expect(rows.map(({ title }) => title)).toEqual(['Ebla', 'école', 'Zoo', 'الآثار', 'إدارة', 'أكاديمية', 'البلدية', '«بيت»']);
  });

  it('show a field that no vocabulary lists by the words of the document, and narrow no list by it', async () => {
    const [{ id } = { id: '' }] = (await list('instruments')).items;
    const topic = { id: randomUUID(), entry_id: id, scheme: 'field' as const, code: null, words: 'صون المخطوطات' };
    await app.database.insertInto('entry_topic').values(topic).execute();
    await sql`update entry set fields = array['education', 'صون المخطوطات'] where id = ${id}`.execute(app.database);
    expect((await list('instruments')).items[0]?.fields).toEqual(['education', 'صون المخطوطات']);
    expect((await app.as(officer).request('GET', '/api/instruments')).json.items[0].fields).toEqual(['education', 'صون المخطوطات']);
    expect((await list('instruments?q=التفاهم')).facets.find(({ name }) => name === 'field')?.values.map(({ value }) => value)).toEqual(['education']);
    await app.database.deleteFrom('entry_topic').where('id', '=', topic.id).execute();
    await sql`update entry set fields = array['education'] where id = ${id}`.execute(app.database);
  });

  it('have what is late first where they are in the order of time, and what has no date last; commitments are, unless asked otherwise', async () => {
    const known = (await list('commitments')).items;
    const make = async (day: string | null, implementation: string): Promise<string> => {
      const id = randomUUID();
      await app.database.insertInto('entry').values({ id, kind: 'commitment', confidentiality: 'public', listed_on: day, type: 'obligation' }).execute();
      await app.database.insertInto('commitment').values({ id, force: 'obligation', text: 'التزام', due_min: day, due_max: day, implementation }).execute();
      return id;
    };
    const [undated, kept, late, later] = [await make(null, 'not_started'), await make('2020-01-01', 'implemented'), await make('2026-02-01', 'not_started'), await make('2026-03-01', 'in_progress')];
    const order = [late, later, kept, ...known.map(({ id }) => id), undated];
    expect((await list('commitments')).items.map(({ id }) => id)).toEqual(order);
    expect((await list('commitments?sort=date')).items.map(({ id }) => id)).toEqual(order);
    expect((await list('commitments?sort=-date')).items.at(-1)?.id).toBe(undated);
    await app.database.deleteFrom('entry').where('id', 'in', [undated, kept, late, later]).execute();
  });

  it('show people with their latest office and body', async () => {
    const { items } = await list('people?sort=title');
    expect(items.find(({ title }) => title === 'رباب الحسني')).toMatchObject({ note: 'مديرة الشراكات', actors: [{ title: 'أكاديمية الضاد للغات' }] });
  });

  it.each(['instruments', 'organisations', 'people', 'meetings', 'series', 'statements', 'activities', 'commitments', 'issues'])(
    'of %s show what is kept beside entries as it is worked out for those from whom something may be hidden', async (kind) => {
      const kept = await list(kind);
      expect(kept.total).toBeGreaterThan(kind === 'activities' ? -1 : 0);
      // nothing here is restricted
      expect((await app.as(officer).request('GET', `/api/${kind}`)).json).toEqual(kept);
    },
  );

  it('refuse a page that is none', async () => {
    const { status, json } = await app.request('GET', '/api/instruments?size=100000');
    expect([status, json.code]).toEqual([422, 'invalid']);
  });
});

describe('the standing of a commitment in lists', () => {
  it.each([
    ['not_required', 'not_started', null], ['not_required', 'not_started', '2026-03-14'], ['not_required', 'not_started', '2026-03-15'],
    ['not_required', 'in_progress', '2026-04-14'], ['not_required', 'in_progress', '2026-04-15'], ['rejected', 'not_started', '2026-01-01'],
    ['accepted', 'implemented', '2026-01-01'], ['accepted', 'lapsed', null], ['accepted', 'not_implemented', '2026-01-01'],
  ] as const)('is what the register says: %s, %s, due %s', async (acceptance, implementation, due) => {
    const { rows } = await sql<{ standing: string }>`select ${standing(TEST_DAY)} as standing
      from (select ${acceptance}::text as acceptance, ${implementation}::text as implementation, ${due}::date as due_max) as own`.execute(app.database);
    expect(rows[0]?.standing).toBe(standingOf({ force: 'obligation', due: due === null ? null : { min: null, max: due }, acceptance, implementation }, TEST_DAY));
  });
});

const suggested = async (query: string): Promise<string[]> =>
  (await app.request('GET', `/api/suggest?${query}`)).json.items.map(({ title }: { title: string }) => title);

describe('suggestions', () => {
  it('come for the beginning of any word, however it is spelt', async () => {
    expect(await suggested('q=اكاديميه&kind=organisation')).toEqual(['أكاديمية الضاد للغات']);
    expect(await suggested('q=بلدي&kind=organisation')).toEqual(['مجلس بلديات الساحل']);
  });

  it('are of the kind asked for, or of all', async () => {
    expect(await suggested('q=رباب&kind=organisation')).toEqual([]);
    expect(await suggested('q=رباب')).toContain('رباب الحسني');
  });

  it('take signs of the search language as letters', async () => {
    expect(await suggested('q=%25')).toEqual([]);
  });
});

describe('the date of a line', () => {
  it('tells the latest day that a month allows', async () => {
    const { items } = await list('commitments');
    expect(items[0]).toMatchObject({ date: '2026-06-01', dateUntil: '2026-06-30', dateAsWritten: 'قبل نهاية يونيو 2026' });
  });
});

const countedTypes = async (as: TestApp = app): Promise<unknown> => {
  const { total, facets } = (await as.request('GET', '/api/instruments')).json;
  return [total, facets.find(({ name }: { name: string }) => name === 'type')?.values.map(({ value, count }: { value: string; count: number }) => [value, count])];
};

const parties = async (): Promise<string[]> => (await list('instruments?type=mou')).items.flatMap(({ actors }) => actors.map(({ title }) => title));

describe('the parties beside a line', () => {
  it('are called as they are called now, also when another program has renamed them', async () => {
    expect(await parties()).toEqual(['أكاديمية الضاد للغات', 'مجلس بلديات الساحل']);
    const body = (await list('organisations?q=الضاد')).items.find(({ title }) => title === 'أكاديمية الضاد للغات');
    const { version } = (await app.request('GET', `/api/entries/${body?.id}`)).json;
    await app.request('PATCH', `/api/entries/${body?.id}`, { version, names: [{ form: 'official', language: 'ar', value: 'معهد الضاد' }] });
    expect(await parties()).toEqual(['معهد الضاد', 'مجلس بلديات الساحل']);
    await sql`update entry set title_ar = 'دار الضاد' where id = ${body?.id}`.execute(app.database);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'correct-entry' }).execute();
    expect(await parties()).toEqual(['دار الضاد', 'مجلس بلديات الساحل']);
  });

  it('are called in the language of the reader', async () => {
    await sql`update entry set title_fr = 'Maison du Dad' where title_ar = 'دار الضاد'`.execute(app.database);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'correct-entry' }).execute();
    const inFrench = async () => {
      const answer = await app.fetch(new Request('http://localhost/api/instruments?type=mou', { headers: { 'accept-language': 'fr' } }));
      return JSON.stringify(await answer.json());
    };
    expect(await inFrench()).toContain('Maison du Dad');
    expect(await parties()).toContain('دار الضاد');
    expect(await inFrench()).toContain('Maison du Dad');
  });
});

const statuses = async () => (await list('instruments?type=mou')).facets.find(({ name }) => name === 'status')?.values.map(({ value }) => value);

describe('the counts beside a list', () => {
  it('follow every act at once', async () => {
    const { items, total } = await list('instruments?q=الجاليات');
    expect(total).toBe(1);
    const { version } = (await app.request('GET', `/api/entries/${items[0]?.id}`)).json;
    await app.request('PATCH', `/api/entries/${items[0]?.id}`, { version, names: [{ form: 'title', language: 'ar', value: 'صك آخر' }] });
    expect((await list('instruments?q=الجاليات')).total).toBe(0);
    expect((await list('instruments?q=صك')).total).toBe(1);
  });

  it('follow what another program did to the same register, also when it had begun long before it was done', async () => {
    expect(await countedTypes()).toEqual([1, [['mou', 1]]]);
    await sql`insert into entry (kind, type, confidentiality) values ('instrument', 'treaty', 'restricted')`.execute(app.database);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'accept' }).execute();
    expect(await countedTypes()).toEqual([2, [['mou', 1], ['treaty', 1]]]);
    await sql`insert into entry (kind, type, confidentiality) values ('instrument', 'treaty', 'restricted')`.execute(app.database);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'accept-all', at: sql`now() - interval '3 minutes'` }).execute();
    expect(await countedTypes()).toEqual([3, [['treaty', 2], ['mou', 1]]]);
  });

  it('follow the calendar, which is no act', async () => {
    await sql`with moved as (update instrument set status = 'planned', status_until = ${TEST_DAY}::date) update entry set status = 'planned' where kind = 'instrument' and type = 'mou'`.execute(app.database);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'accept' }).execute();
    expect(await statuses()).toEqual(['planned']);
    await followCalendar(app.database, TEST_DAY);
    expect(await statuses()).toEqual(['signed']);
  });

  it('are kept for each reader apart', async () => {
    expect(await countedTypes()).toEqual([3, [['treaty', 2], ['mou', 1]]]);
    expect(await countedTypes(app.as(officer))).toEqual([1, [['mou', 1]]]);
    expect(await countedTypes(app.as(visitor))).toEqual([0, undefined]);
    expect(await countedTypes()).toEqual([3, [['treaty', 2], ['mou', 1]]]);
  });

  it('are kept as long as nothing is done', async () => {
    const before = await countedTypes();
    await sql`insert into entry (kind, type, confidentiality) values ('instrument', 'protocol', 'internal')`.execute(app.database);
    expect(await countedTypes()).toEqual(before);
    await app.database.insertInto('act').values({ actor: 'another', deed: 'accept' }).execute();
    expect(await countedTypes()).toEqual([4, [['treaty', 2], ['mou', 1], ['protocol', 1]]]);
  });

  it('are counted anew also where only those of a filter without any value were kept', async () => {
    const undated = await list('instruments?type=treaty');
    expect(undated.facets.map(({ name }) => name)).not.toContain('year');
    await app.database.insertInto('act').values({ actor: 'another', deed: 'accept' }).execute();
    expect(await list('instruments?type=treaty&year=2019')).toMatchObject({ items: [], total: 0 });
  });

  it('are the same whether some were kept or none', async () => {
    const questions = ['instruments?type=treaty', 'instruments?type=treaty&year=2026', 'instruments?year=2026', 'instruments?type=mou&year=2026', 'instruments?status=signed', 'instruments?q=nothing', 'instruments', 'meetings', 'organisations'];
    const kept = [];
    for (const question of questions) kept.push(await list(question));
    for (const [i, question] of questions.entries()) {
      await app.database.insertInto('act').values({ actor: 'another', deed: 'accept' }).execute();
      expect(await list(question)).toEqual(kept[i]);
    }
  });
});
