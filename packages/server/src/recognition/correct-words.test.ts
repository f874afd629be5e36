import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { visitor, type TestApp } from '../platform/testing/test-app.ts';
import { proposalOf, proposalsIn } from '../review/testing/captured.ts';
import { recognised } from './testing/recognised.ts';

const line = 'وقعت ورارة الثقافة ومعهد الآثار في مسفط يوم 18 نوفمبر 2024 مذكرة تفاهم بشأن ترميم المخطوطات.';
const next = 'وتلتزم ورارة الثقافة بتدريب المرممين قبل نهاية عام 2025.';
const scan = `${line}\n${next}`;

const app = appOfThisFile();
const room = readingRoomOfThisFile();

async function read(text = scan, options: Parameters<typeof recognised>[2] = { unsure: ['ورارة', 'مسفط'] }): Promise<string> {
  const id = await recognised(app, text, options);
  await room.readAll(app);
  expect(room.errors).toEqual([]);
  return id;
}
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;
const history = async (id: string) => (await app.request('GET', `/api/documents/${id}/words`)).json.items;
const undo = (act: string) => app.request('POST', `/api/acts/${act}/undo`);

/** Corrects words where they were recognised; what is seen stands there now. */
const correct = (id: string, ...[seen, words, { from = scan.indexOf(seen), as = app } = {}]: [seen: string, words: string, given?: { from?: number; as?: TestApp }]) =>
  as.request('POST', `/api/documents/${id}/words`, { from, to: from + seen.length, seen, words });

/** Every word that proves something, as it stands in the text now. */
async function proving(id: string): Promise<readonly string[]> {
  const { text } = await page(id);
  const proposals = await proposalsIn(app, id);
  return proposals.flatMap(({ evidence, fields }) => [...evidence, ...fields.flatMap((field) => field.evidence)]).map(({ start, end }) => text.slice(start, end));
}

describe('a word that was recognised wrongly', () => {
  it('is corrected: the text says so, what was recognised is kept, and the page tells who corrected it', async () => {
    const id = await read();
    expect((await page(id)).isCorrectable).toBe(true);
    const { status, json } = await correct(id, 'مسفط', 'مسقط');
    expect([status, json.deed]).toEqual([200, 'correct-words']);
    const { text, corrected, isReworded } = await page(id);
    expect(text).toBe(scan.replace('مسفط', 'مسقط'));
    expect(isReworded).toBe(true);
    const at = text.indexOf('مسقط');
    expect(corrected).toEqual([{ start: at, end: at + 4, from: at, to: at + 4, recognised: 'مسفط', by: 'local', at: expect.any(String) }]);
    expect(await history(id)).toEqual([{ act: json.act, at: expect.any(String), actor: 'local', deed: 'correct-words', before: 'مسفط', after: 'مسقط', undone: false }]);
  });

  it('moves what stands after it, and the words that prove something stay the same words', async () => {
    const id = await read();
    const before = await proving(id);
    expect(before.length).toBeGreaterThan(8);
    await correct(id, 'مسفط', 'مدينة مسقط');
    await correct(id, 'ورارة', 'وزارة');
    const after = await proving(id);
    expect(after.map((each) => each.replace('وزارة', 'ورارة'))).toEqual(before.map((each) => each.replace('مسفط', 'مدينة مسقط')));
    expect(after.filter((each, n) => each !== before[n]).length).toBeGreaterThan(0);
  });

  it('keeps its place on the page', async () => {
    const id = await read();
    await correct(id, 'مسفط', 'مدينة مسقط');
    const { text, pages } = await page(id);
    const { json } = await app.request('GET', `/api/documents/${id}/pages/1`);
    expect(json.words.map(([start, end]: number[]) => text.slice(start, end))).toEqual(scan.split(/\s+/u).map((word) => (word === 'مسفط' ? 'مدينة مسقط' : word)));
    expect([pages[0].start, pages[0].end]).toEqual([0, text.length]);
  });

  it('is in doubt no more, and neither is one that is confirmed as it was recognised', async () => {
    const id = await read();
    const doubted = async () => {
      const { text, doubtful } = await page(id);
      return doubtful.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
    };
    expect(await doubted()).toEqual(['ورارة', 'مسفط', '18', '2024', 'ورارة', '2025.']);
    await correct(id, 'مسفط', 'مسقط');
    await correct(id, '18', '18');
    expect(await doubted()).toEqual(['ورارة', '2024', 'ورارة', '2025.']);
    expect((await page(id)).text).toBe(scan.replace('مسفط', 'مسقط'));
    expect((await page(id)).corrected.map((each: { recognised: string }) => each.recognised)).toEqual(['مسفط', '18']);
  });

  it('is found when it is searched for, and what was recognised is found no more', async () => {
    const id = await read(`${scan} وحضر اللقاء أمين المكتبة الخلبلية.`);
    const found = async (word: string) => (await app.request('GET', `/api/search?q=${word}&kind=document`)).json.items.some((hit: { id: string }) => hit.id === id);
    await correct(id, 'الخلبلية', 'الخليلية', { from: `${scan} وحضر اللقاء أمين المكتبة `.length });
    expect([await found('الخليلية'), await found('الخلبلية')]).toEqual([true, false]);
  });

  it('is corrected together with the whole line, word by word', async () => {
    const id = await read();
    await correct(id, line, line.replace('ورارة', 'وزارة').replace('مسفط', 'مسقط'));
    const { text, corrected } = await page(id);
    expect(text).toBe(`${line.replace('ورارة', 'وزارة').replace('مسفط', 'مسقط')}\n${next}`);
    expect(corrected.map((each: { recognised: string }) => each.recognised)).toEqual(['ورارة', 'مسفط']);
  });

  it('is corrected once more, and still tells what was recognised at first', async () => {
    const id = await read();
    await correct(id, 'مسفط', 'مسقظ');
    await correct(id, 'مسقظ', 'مسقط', { from: scan.indexOf('مسفط') });
    const { text, corrected } = await page(id);
    expect([text, corrected.length, corrected[0].recognised]).toEqual([scan.replace('مسفط', 'مسقط'), 1, 'مسفط']);
  });
});

describe('a correction that is taken back', () => {
  it('leaves the text, its parts, its proposals and its doubts as they were', async () => {
    const id = await read();
    const [before, proposals, places] = [await page(id), await proposalsIn(app, id), (await app.request('GET', `/api/documents/${id}/pages/1`)).json];
    const { json } = await correct(id, line, line.replace('ورارة', 'وزارة').replace('مسفط', 'مدينة مسقط'));
    expect((await undo(json.act)).status).toBe(200);
    const { rewordings: _1, isReworded: _2, ...after } = await page(id);
    expect({ ...before, ...after }).toEqual(before);
    expect(await proposalsIn(app, id)).toEqual(proposals);
    expect((await app.request('GET', `/api/documents/${id}/pages/1`)).json).toEqual(places);
    expect((await history(id)).map(({ deed, undone }: { deed: string; undone: boolean }) => [deed, undone])).toEqual([['undo', false], ['correct-words', true]]);
  });

  it('stands again when that is taken back too', async () => {
    const id = await read();
    const { json } = await correct(id, 'مسفط', 'مسقط');
    const undone = await undo(json.act);
    await undo(undone.json.act);
    expect((await page(id)).text).toBe(scan.replace('مسفط', 'مسقط'));
  });

  it('is refused when the words were corrected again since, and not when others were', async () => {
    const id = await read();
    const first = await correct(id, 'ورارة', 'وزارة');
    const second = await correct(id, 'مسفط', 'مسقظ');
    await correct(id, 'مسقظ', 'مسقط', { from: scan.indexOf('مسفط') });
    const refused = await undo(second.json.act);
    expect([refused.status, refused.json.detail.because]).toEqual([409, 'words-changed']);
    expect((await undo(first.json.act)).status).toBe(200);
    expect((await page(id)).text).toBe(scan.replace('مسفط', 'مسقط'));
  });
});

describe('two who correct the same scan', () => {
  it('at different places do not hinder each other, though each saw the older text', async () => {
    const id = await read();
    const answers = await Promise.all([correct(id, 'ورارة', 'وزارةٌ كبيرة'), correct(id, 'مسفط', 'مسقط')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await page(id)).text).toBe(scan.replace('ورارة', 'وزارةٌ كبيرة').replace('مسفط', 'مسقط'));
  });

  it('at the same word: the second is told what stands there now, and nothing is lost', async () => {
    const id = await read();
    await correct(id, 'مسفط', 'مسقط');
    const late = await correct(id, 'مسفط', 'مسقطا');
    expect([late.status, late.json.code, late.json.detail.now]).toEqual([409, 'words-changed', 'مسقط']);
    expect((await page(id)).text).toBe(scan.replace('مسفط', 'مسقط'));
  });

  it('one of them the line, the other a word of it: the second is told', async () => {
    const id = await read();
    await correct(id, 'مسفط', 'مسقط');
    const late = await correct(id, line, line.replace('ورارة', 'وزارة'));
    expect([late.status, late.json.detail.now]).toEqual([409, line.replace('مسفط', 'مسقط')]);
  });
});

interface Resting {
  readonly document: string;
  readonly exact: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}
/** What an entry rests on in a document. */
const resting = (entry: { facts: readonly { evidence: readonly Resting[] }[] }, id: string): readonly Resting[] =>
  entry.facts.flatMap(({ evidence }) => evidence).filter(({ document }) => document === id);

describe('entries that rest on a scan', () => {
  it('quote the corrected words, and can still be taken back', async () => {
    const id = await read();
    const memorandum = await proposalOf(app, id, 'instrument');
    const accepted = (await app.request('POST', `/api/proposals/${memorandum.id}/accept`, {})).json;
    await correct(id, line, line.replace('ورارة', 'وزارة').replace('مسفط', 'مدينة مسقط'));
    const { text } = await page(id);
    const { json } = await app.request('GET', `/api/entries/${accepted.entry}`);
    const evidence = resting(json, id);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { exact, spans } of evidence) expect(exact).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
    expect(evidence.map(({ exact }) => exact).join(' ')).toContain('مدينة مسقط');
    expect((await undo(accepted.act)).status).toBe(200);
    expect((await proposalOf(app, id, 'instrument')).state).toBe('pending');
  });

  it('that were taken back before it was corrected come back on the corrected words', async () => {
    const id = await read();
    const memorandum = await proposalOf(app, id, 'instrument');
    const accepted = (await app.request('POST', `/api/proposals/${memorandum.id}/accept`, {})).json;
    const undone = (await undo(accepted.act)).json;
    await correct(id, 'مسفط', 'مدينة مسقط');
    await undo(undone.act);
    const { text } = await page(id);
    const { json } = await app.request('GET', `/api/entries/${accepted.entry}`);
    const evidence = resting(json, id);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { exact, spans } of evidence) expect(exact).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
  });
});

describe('what a reviewer did with the older wording before her', () => {
  it('rests on the words she meant: her corrections of a proposal, and what she proposes herself', async () => {
    const id = await read();
    const memorandum = await proposalOf(app, id, 'instrument');
    const known = (await page(id)).rewordings.length;
    await correct(id, 'ورارة', 'وزارةِ الخير');
    const place = { start: scan.indexOf('ترميم'), end: scan.indexOf('.') };
    const fields = [...memorandum.fields, { id: 'field:9', field: 'field', value: { is: 'topic', scheme: 'field', words: 'ترميم المخطوطات', code: null }, basis: 'stated', because: null, method: 'person', rule: null, evidence: [place] }];
    const accepted = (await app.request('POST', `/api/proposals/${memorandum.id}/accept`, { fields, rewording: known })).json;
    const { json } = await app.request('GET', `/api/entries/${accepted.entry}`);
    const topics = json.facts.filter((fact: { field: string }) => fact.field === 'field').flatMap(({ evidence }: { evidence: Resting[] }) => evidence).filter((each: Resting) => each.document === id);
    expect(topics.map(({ exact }: Resting) => exact)).toContain('ترميم المخطوطات');

    const words = { start: scan.indexOf('بتدريب'), end: scan.indexOf('بتدريب') + 'بتدريب المرممين'.length };
    const added = (await app.request('POST', `/api/documents/${id}/proposals`, { kind: 'activity', words, fields: [], rewording: known })).json;
    const { text } = await page(id);
    const proposed = (await proposalsIn(app, id)).find((each) => each.id === added.proposals[0].id);
    expect(proposed?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['بتدريب المرممين']);
  });
});

describe('a corrected text that is read again', () => {
  it('gives proposals of the corrected words; what was decided stays, and is not proposed again', async () => {
    const id = await read();
    const commitment = await proposalOf(app, id, 'commitment');
    await app.request('POST', `/api/proposals/${commitment.id}/reject`);
    await correct(id, line, line.replace('ورارة', 'وزارة').replace('مسفط', 'مسقط'));
    await correct(id, 'ورارة', 'وزارة', { from: scan.lastIndexOf('ورارة') });
    await app.request('POST', `/api/documents/${id}/read-again`);
    await room.readAll(app);
    const after = await page(id);
    expect([after.text, after.isReworded]).toEqual([scan.replaceAll('ورارة', 'وزارة').replace('مسفط', 'مسقط'), false]);
    const proposals = await proposalsIn(app, id);
    const title = (kind: string) => proposals.filter((each) => each.kind === kind).map((each) => [each.state, each.title]);
    expect(title('organisation')).toContainEqual(['pending', 'وزارة الثقافة']);
    expect(title('organisation').flat().join(' ')).not.toContain('ورارة');
    expect(title('commitment').map(([state]) => state)).toEqual(['rejected']);
    expect(room.errors).toEqual([]);
  });

  it('does not propose again what was decided, also where a word was added to it or taken away', async () => {
    const id = await read(`${line}\nوتلتزم وزارة الثقافة بتدريب المرممين من قبل نهاية عام 2025.`);
    const commitment = await proposalOf(app, id, 'commitment');
    await app.request('POST', `/api/proposals/${commitment.id}/reject`);
    const from = `${line}\nوتلتزم وزارة الثقافة `.length;
    await correct(id, 'بتدريب المرممين من', 'بتدريب جميع المرممين', { from });
    await app.request('POST', `/api/documents/${id}/read-again`);
    await room.readAll(app);
    expect((await page(id)).text).toContain('بتدريب جميع المرممين قبل');
    expect((await proposalsIn(app, id)).filter(({ kind }) => kind === 'commitment').map(({ state }) => state)).toEqual(['rejected']);
  });
});

describe('correcting words', () => {
  it('takes no letters that turn a line about or are none', async () => {
    const id = await read();
    expect((await correct(id, 'مسفط', '\u202Eمس\u0007قط\u202C\u2066')).status).toBe(200);
    expect((await page(id)).text).toBe(scan.replace('مسفط', 'مسقط'));
  });

  it('is for recognised texts alone', async () => {
    const { json } = await app.request('POST', '/api/documents', { text: 'وقعت جامعة الخليج ومركز البحوث مذكرة تفاهم في صحار.' });
    await room.readAll(app);
    const refused = await correct(json.outcomes[0].document.id, 'صحار', 'نزوى', { from: 0 });
    expect([refused.status, refused.json.code]).toEqual([409, 'not-recognised']);
  });

  it('is refused while the text is being read, beyond its end, and of words that would leave nothing', async () => {
    const waiting = await recognised(app, scan);
    expect((await correct(waiting, 'مسفط', 'مسقط')).json.code).toBe('being-read');
    await room.readAll(app);
    expect((await correct(waiting, 'مسفط', 'مسقط', { from: scan.length })).status).toBe(422);
    expect((await correct(waiting, scan, ' ', { from: 0 })).status).toBe(422);
    expect((await page(waiting)).text).toBe(scan);
  });

  it('is for nobody who may not, and of nothing that one may not see', async () => {
    const id = await read(scan, { confidentiality: 'restricted' });
    expect((await correct(id, 'مسفط', 'مسقط', { as: app.as(visitor) })).status).toBe(404);
    expect((await app.as(visitor).request('GET', `/api/documents/${id}/words`)).status).toBe(404);
    const reader = { ...visitor, mayRead: ['public', 'internal', 'restricted'], mayDo: [] } as const;
    expect((await correct(id, 'مسفط', 'مسقط', { as: app.as(reader) })).status).toBe(403);
    expect((await page(id)).text).toBe(scan);
  });

  it('outlives the removal of the document', async () => {
    const id = await read();
    await correct(id, 'مسفط', 'مسقط');
    const before = await page(id);
    await app.request('DELETE', `/api/documents/${id}`);
    await app.request('POST', `/api/documents/${id}/restore`);
    expect(await page(id)).toEqual(before);
  });
});
