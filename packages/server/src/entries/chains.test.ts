import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer } from '../platform/testing/test-app.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

/** A document handed in, read and accepted; tells its id. */
async function handedIn(text: string, publisher: string, confidentiality = 'internal'): Promise<string> {
  const { json } = await app.request('POST', '/api/documents', { text, title: publisher, confidentiality });
  const { id } = json.outcomes[0].document;
  await room.readAll(app);
  expect((await app.request('PATCH', `/api/documents/${id}`, { publisher })).status).toBe(200);
  await app.request('POST', `/api/documents/${id}/accept-all`);
  return id;
}

const SIGNED = 'وقّعت جامعة الدول العربية ومنظمة الصحة العالمية اليوم 12 يناير 2026 مذكرة تفاهم بشأن الصحة المدرسية في القاهرة.';

/** The sources of the memorandum: each outlet's chain, and how many independent ones there are. */
async function sourcesOf(by = app): Promise<{ chains: readonly string[]; independent: number }> {
  const { items: [instrument] } = (await by.request('GET', '/api/instruments')).json;
  const { sources } = (await by.request('GET', `/api/entries/${instrument.id}`)).json;
  return { chains: sources.map(({ chain }: { chain: string[] }) => chain.join(' ← ')).sort(), independent: new Set(sources.map(({ group }: { group: number }) => group)).size };
}

describe('two newspapers that copied one agency', () => {
  it('are told with their chains, and count as one independent source', async () => {
    await handedIn(`القاهرة (أ ش أ) - ${SIGNED} وحضر التوقيع مسؤولون من الجانبين.`, 'صحيفة الضفة');
    await handedIn(`${SIGNED} وقد نقلت وكالة الأنباء الأردنية (بترا) عن وكالة أنباء الشرق الأوسط صوراً من الحفل.`, 'جريدة الميناء');
    expect(await sourcesOf()).toEqual({
      chains: ['جريدة الميناء ← وكالة الأنباء الأردنية ← وكالة أنباء الشرق الأوسط', 'صحيفة الضفة ← وكالة أنباء الشرق الأوسط'],
      independent: 1,
    });
  });

  it('are two with one that tells of it by itself', async () => {
    await handedIn(`${SIGNED} وألقى الأمين العام كلمة بهذه المناسبة.`, 'مجلة الأفق');
    expect((await sourcesOf()).independent).toBe(2);
  });

  it('are joined by no paper that the reader may not see, and that paper is not among them', async () => {
    await handedIn(`${SIGNED} وذلك وفقا لوكالة الأنباء القطرية، وبحسب وكالة أنباء الشرق الأوسط.`, 'نشرة داخلية', 'restricted');
    expect((await sourcesOf()).chains.join()).toContain('نشرة داخلية');
    const seen = await sourcesOf(app.as(officer));
    expect(seen.chains).toHaveLength(3);
    expect(seen.chains.join()).not.toContain('نشرة داخلية');
  });
});

describe('the page of a document', () => {
  it('shows the chain with the words that name each agency, in the language of who reads', async () => {
    const id = await handedIn('الرياض (واس) - استقبل وزير الصحة اليوم وفداً من منظمة الصحة العالمية.', 'صحيفة النهر');
    const { chain, text } = (await app.request('GET', `/api/documents/${id}`)).json;
    expect(chain).toEqual([{ name: 'صحيفة النهر', words: null }, { name: 'وكالة الأنباء السعودية', words: { start: text.indexOf('واس'), end: text.indexOf('واس') + 3 } }]);
  });
});
