import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/database/connect.ts';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured } from '../review/testing/captured.ts';
import { session, signing } from '../review/testing/examples.ts';
import { indexDocument, putRows } from './index-document.ts';
import { readSought } from './sought.ts';
import { Seeker, snippetOf } from './snippet.ts';

const TITLES = {
  memorandum: 'مذكرة التفاهم بين الأمانة العامة والإتحاد حول التعليم',
  secretary: 'أمين عام المنظمة يستقبل وفد اللجان الوطنية',
  committee: 'اجتماع لجنة المتابعة الخامس',
  english: 'Memorandum of understanding on the exchange of students',
  french: "Accord de coopération entre l'Université et les Académies",
  quotes: "l'État d'avancement \\ 'x' & y | !z <-> :*",
} as const;

let app: TestApp;
const ids = new Map<string, string>();
beforeAll(async () => {
  app = await testApp();
  await inTransaction(app.database, async (transaction) => {
    for (const [name, title] of Object.entries(TITLES)) {
      const id = randomUUID();
      ids.set(id, name);
      await putRows(transaction, [{ id, kind: 'instrument', confidentiality: 'public', language: 'ar', title, texts: [] }]);
    }
  });
});
afterAll(() => app.close());

async function found(q: string): Promise<string[]> {
  const { status, json } = await app.request('GET', `/api/search?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return json.items.map(({ id }: { id: string }) => ids.get(id) ?? id).sort();
}

describe('a search finds', () => {
  it.each([
    ['مذكره تفاهم', 'memorandum'],
    ['تفاهم المذكرات', 'memorandum'],
    ['مُذَكِّرَة', 'memorandum'],
    ['اتحاد تعليم', 'memorandum'],
    ['الأمين العام', 'secretary'],
    ['امين عام', 'secretary'],
    ['وللجان', 'committee'],
    ['memorandums student', 'english'],
    ['cooperation universites', 'french'],
    ['ACADEMIE', 'french'],
  ])('«%s»', async (q, expected) => {
    expect(await found(q)).toContain(expected);
  });

  it('only what holds all the words', async () => {
    expect(await found('مذكرة لجنة')).toEqual([]);
    expect(await found('التعليم التفاهم')).toEqual(['memorandum']);
  });

  it('words in quotation marks exactly as they follow each other, but for folded letters', async () => {
    expect(await found('"الاتحاد حول التعليم"')).toEqual([]);
    expect(await found('«والاتحاد حول التعليم»')).toEqual(['memorandum']);
    expect(await found('"التعليم حول"')).toEqual([]);
    expect(await found('"لجنة المتابعة" اجتماعات')).toEqual(['committee']);
  });

  it('nothing where nothing is asked, and passes over words that say nothing', async () => {
    expect(await found('  ')).toEqual([]);
    expect(await found('؟!')).toEqual([]);
    expect(await found('""')).toEqual([]);
    expect(await found('the memorandum of')).toEqual(['english']);
  });

  it('signs that mean something to the database as nothing at all', async () => {
    for (const q of ["' & | ! <-> :*", "x'); drop table entry;--", '\\', "état d'avancement", '"a\' b\\"', '%', '\u0000']) {
      await expect(found(q)).resolves.toBeInstanceOf(Array);
    }
    expect(await found("etat d'avancement")).toEqual(['quotes']);
  });
});

describe('what is found', () => {
  it('is counted by kind and shown page by page, the best first', async () => {
    await inTransaction(app.database, async (transaction) => {
      for (let i = 0; i < 25; i += 1) {
        await putRows(transaction, [{ id: randomUUID(), kind: i % 5 === 0 ? 'meeting' : 'activity', confidentiality: 'public', language: 'ar', title: `ندوة رقم ${i}`, texts: [] }]);
      }
      await putRows(transaction, [{ id: randomUUID(), kind: 'activity', confidentiality: 'public', language: 'ar', title: 'لقاء', texts: ['كلمة عن الندوات في آخر النص'] }]);
      await putRows(transaction, [{ id: randomUUID(), kind: 'meeting', confidentiality: 'restricted', language: 'ar', title: 'ندوة مغلقة', texts: [] }]);
    });
    const first = (await app.request('GET', `/api/search?q=${encodeURIComponent('ندوات')}&size=20`)).json;
    expect([first.total, first.items.length, first.kinds]).toEqual([27, 20, [{ kind: 'activity', count: 21 }, { kind: 'meeting', count: 6 }]]);
    const second = (await app.request('GET', `/api/search?q=${encodeURIComponent('ندوات')}&size=20&page=2`)).json;
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(({ id }: { id: string }) => id)).size).toBe(27);
    expect(all.at(-1).title).toBe('لقاء');
    const meetings = (await app.request('GET', `/api/search?q=${encodeURIComponent('ندوات')}&kind=meeting`)).json;
    expect([meetings.total, meetings.items.length]).toEqual([6, 6]);
  });
});

describe('a snippet', () => {
  const text = `${'كلام سابق لا صلة له بالموضوع. '.repeat(20)}ووقَّع الجانبان مذكّرةَ التفاهم في مقر الأمانة. ${'كلام لاحق. '.repeat(30)}`;

  it('shows the words of the text, those that were sought marked, around the place where they stand together', () => {
    const pieces = snippetOf(text, new Seeker(readSought('مذكرات تفاهم')));
    expect(pieces.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(['مذكّرةَ', 'التفاهم']);
    expect(pieces[0]).toEqual({ text: '… ', found: false });
    expect(pieces.map((piece) => piece.text).join('')).toContain('ووقَّع الجانبان مذكّرةَ التفاهم في مقر الأمانة');
  });

  it('is the beginning where the words stand elsewhere', () => {
    expect(snippetOf('عنوان قصير', new Seeker(readSought('شيء آخر')))).toEqual([{ text: 'عنوان قصير', found: false }]);
    expect(snippetOf('', new Seeker(readSought('شيء')))).toEqual([]);
  });

  it('is text and nothing else', () => {
    const [piece] = snippetOf('<script>alert(1)</script> مذكرة', new Seeker(readSought('زيارة')));
    expect(piece).toEqual({ text: '<script>alert(1)</script> مذكرة', found: false });
  });
});

it('takes in a text of any length', async () => {
  const words = Array.from({ length: 120_000 }, (_, i) => `كلمة${i}`).join(' ');
  const id = randomUUID();
  await inTransaction(app.database, (transaction) =>
    putRows(transaction, [{ id, kind: 'document', confidentiality: 'public', language: 'ar', title: 'طويل جدا', texts: [words, 'ا'.repeat(5_000_000)] }]));
  expect(await found('كلمة777')).toEqual([id]);
});

/** A document in the index, as it lies there after it was read. */
async function documented(title: string, text: string): Promise<string> {
  const id = randomUUID();
  await inTransaction(app.database, async (transaction) => {
    await transaction.insertInto('blob').values({ sha256: id, bytes: Buffer.from(text), size: text.length }).execute();
    await transaction.insertInto('document').values({ id, sha256: id, title, text, size: text.length, captured_by: 'test', confidentiality: 'public', published_on: '2026-02-03' }).execute();
    await indexDocument(transaction, id);
  });
  return id;
}

describe('a document that is found', () => {
  const filler = Array.from({ length: 4_000 }, (_, i) => `فقرة${i}`).join(' ');

  it('shows the place where the words stand, however far down', async () => {
    await documented('محضر طويل', `${filler} وأقر الحاضرون صيغة التحكيم البحري. ${filler}`);
    const [hit] = (await app.request('GET', `/api/search?q=${encodeURIComponent('تحكيم بحري')}`)).json.items;
    expect(hit.snippet.filter(({ found: isFound }: { found: boolean }) => isFound).map(({ text }: { text: string }) => text)).toEqual(['التحكيم', 'البحري']);
    expect(hit).toMatchObject({ title: 'محضر طويل', kind: 'document', date: { min: '2026-02-03', max: '2026-02-03' } });
  });

  it('is ranked by its words also where it is long', async () => {
    const often = await documented('تقرير أول', `${filler} ${'القرصنة الحاسوبية. '.repeat(9)}`);
    const once = await documented('تقرير ثان', `${filler} القرصنة في موضع والحاسوبية بعد ${filler}`);
    const hits = (await app.request('GET', `/api/search?q=${encodeURIComponent('قرصنة حاسوبية')}`)).json.items;
    expect(hits.map(({ id }: { id: string }) => id)).toEqual([often, once]);
  });
});

it('dates what is found as the lists do', async () => {
  for (const example of [signing(), session()]) await app.request('POST', `/api/documents/${await captured(app, example)}/accept-all`);
  const dates = new Map<string, unknown>();
  for (const list of ['instruments', 'meetings', 'commitments', 'activities', 'people', 'organisations']) {
    for (const { id, date, dateUntil, dateAsWritten } of (await app.request('GET', `/api/${list}`)).json.items) {
      dates.set(id, date === null && dateAsWritten === null ? null : { asWritten: dateAsWritten ?? '', edtf: null, min: date, max: dateUntil, calendar: 'gregorian' });
    }
  }
  const hits = ['الجاليات', 'الضاد', 'دورة', 'مسقط', 'رباب', 'أكاديمية'].map(async (q) => (await app.request('GET', `/api/search?q=${encodeURIComponent(q)}&size=100`)).json.items);
  const known = (await Promise.all(hits)).flat().filter(({ id }) => dates.has(id));
  expect(new Set(known.map(({ kind }) => kind)).size).toBeGreaterThan(3);
  for (const { id, date } of known) expect(date).toEqual(dates.get(id));
});
