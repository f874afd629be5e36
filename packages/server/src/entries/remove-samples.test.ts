import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../platform/act.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured } from '../review/testing/captured.ts';
import { sameSigning, session, signing } from '../review/testing/examples.ts';
import { removeEntriesOfSamples } from './remove-samples.ts';

const app = appOfThisFile();
beforeAll(async () => {
  for (const [example, isSample] of [[signing(), true], [session(), true], [sameSigning(), false]] as const) {
    await app.request('POST', `/api/documents/${await captured(app, example, { isSample })}/accept-all`);
  }
});

describe('removing the samples', () => {
  it('leaves what a document of one’s own rests on, without what the samples had added', async () => {
    expect((await app.request('GET', '/api/meetings')).json.total).toBe(1);
    await perform(app.acting, { deed: 'remove-samples' }, async (register) => {
      await removeEntriesOfSamples(register);
      return { done: true };
    });
    const titles = async (list: string) => (await app.request('GET', `/api/${list}`)).json.items.map(({ title }: { title: string }) => title).sort();
    expect(await titles('organisations')).toEqual(['أكاديمية الضاد للغات', 'مجلس بلديات الساحل']);
    expect(await titles('instruments')).toEqual(['مذكرة تفاهم بشأن تعليم العربية لأبناء الجاليات']);
    for (const list of ['meetings', 'series', 'people', 'statements', 'commitments', 'issues']) expect([list, await titles(list)]).toEqual([list, []]);
    const { items } = (await app.request('GET', '/api/instruments')).json;
    const page = (await app.request('GET', `/api/entries/${items[0].id}`)).json;
    expect(page.sources).toHaveLength(1);
    expect(page.facts.map(({ field }: { field: string }) => field)).not.toContain('signatory');
    expect(page.facts.filter(({ evidence }: { evidence: unknown[] }) => evidence.length === 0)).toEqual([]);
    expect((await app.request('GET', '/api/search?q=المخطوطات')).json.items.filter(({ kind }: { kind: string }) => kind !== 'document')).toEqual([]);
  });
});
