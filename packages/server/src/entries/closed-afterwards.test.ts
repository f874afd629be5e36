import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf, type CapturedAs } from '../review/testing/captured.ts';
import { sameSigning } from '../review/testing/examples.ts';

let app: TestApp;
let instrument: string;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

/** The first paper that tells of the signing. */
async function told(telling: Parameters<typeof sameSigning>[0] = {}, as: CapturedAs = {}): Promise<void> {
  const document = await captured(app, sameSigning(telling), as);
  await app.request('POST', `/api/documents/${document}/accept-all`);
  instrument = (await proposalOf(app, document, 'instrument')).entry ?? '';
}

/** Another tells otherwise, and what it says takes the place of what stood. */
async function taken(field: 'place' | 'date', telling: Parameters<typeof sameSigning>[0]): Promise<string> {
  const document = await captured(app, sameSigning(telling));
  const proposal = await proposalOf(app, document, 'instrument');
  const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: instrument }, choices: { [field]: 'take' } });
  expect([status, json.entry]).toEqual([200, instrument]);
  return document;
}

async function closed(document: string): Promise<void> {
  expect((await app.request('PATCH', `/api/documents/${document}`, { confidentiality: 'restricted' })).status).toBe(200);
}

/** Where somebody comes upon the words. */
async function shownTo(by: TestApp, words: RegExp): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const path of [`/api/entries/${instrument}`, `/api/entries/${instrument}/history`, '/api/instruments', '/api/search?q=مذكرة', '/api/home']) {
    const { status, json } = await by.request('GET', path);
    expect([path, status]).toEqual([path, 200]);
    if (words.test(JSON.stringify(json))) shown.push(path);
  }
  return shown;
}

describe('a value that was taken from a paper which is closed afterwards', () => {
  it('is shown nowhere to who may not see that paper, be it a place or a day', async () => {
    await told();
    const document = await taken('place', { place: 'نزوى' });
    await closed(await taken('date', { date: 25 }));
    await closed(document);
    expect(await shownTo(app, /نزوى/u)).not.toEqual([]);
    expect(await shownTo(app, /25 يناير|2026-01-25/u)).not.toEqual([]);
    expect(await shownTo(app.as(officer), /نزوى|25 يناير|2026-01-25/u)).toEqual([]);
  });

  it('leaves the day that an open paper tells beside it', async () => {
    await told();
    await closed(await taken('date', { date: 25 }));
    expect(await shownTo(app.as(officer), /12 يناير/u)).toContain(`/api/entries/${instrument}`);
  });

  it('is not told by who changes it next', async () => {
    await told();
    await closed(await taken('place', { place: 'نزوى' }));
    await taken('place', { place: 'صحار' });
    await closed(await taken('date', { date: 25 }));
    await taken('date', { date: 26 });
    const history = `/api/entries/${instrument}/history`;
    expect(await shownTo(app, /نزوى|25 يناير/u)).toContain(history);
    expect(await shownTo(app.as(officer), /نزوى|25 يناير|2026-01-25/u)).toEqual([]);
    const { items } = (await app.as(officer).request('GET', history)).json;
    const places = items.flatMap(({ changes }: { changes: { field: string; before: string | null; after: string | null; isDiffering?: boolean }[] }) => changes.filter(({ field, isDiffering }) => field === 'place' && isDiffering !== true));
    expect(places[0]).toEqual({ field: 'place', before: 'مسقط', after: 'صحار' });
  });
});

describe('an entry made of a closed paper and opened', () => {
  it('does not tell that paper’s words by what takes their place', async () => {
    await told({ place: 'نزوى', date: 25 }, { confidentiality: 'restricted' });
    const { version } = (await app.request('GET', `/api/entries/${instrument}`)).json;
    await app.request('PATCH', `/api/entries/${instrument}`, { version, confidentiality: 'internal' });
    await taken('place', { place: 'صحار', date: 25 });
    await taken('date', { place: 'صحار', date: 26 });
    expect(await shownTo(app, /نزوى/u)).not.toEqual([]);
    expect(await shownTo(app.as(officer), /نزوى/u)).toEqual([]);
  });
});
