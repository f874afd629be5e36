import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officer, testApp, type TestApp } from '../platform/testing/test-app.ts';
import type { Compared } from './comparison-schema.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { sameSigning, signing } from './testing/examples.ts';

let app: TestApp;
let instrument: string;
beforeAll(async () => {
  app = await testApp();
  const document = await captured(app, sameSigning());
  instrument = (await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'instrument')).id}/accept`, {})).json.entry;
});
afterAll(() => app.close());

/** «place differs مسقط | نزوى»: field, relation, what the register has, the words of the document. */
const shown = ({ id, relation, fact, words }: Compared): string =>
  [id, relation, `${fact === null ? '—' : fact.evidence.map(({ exact }) => exact).join()} | ${words}`].join(' ');

describe('a proposal beside the entry that it may be', () => {
  it('shows what agrees, what is new, and what the two tell otherwise, each with its words', async () => {
    const proposal = await proposalOf(app, await captured(app, sameSigning({ place: 'نزوى', date: 13 })), 'instrument');
    const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/compare`, { entry: instrument });
    expect([status, json.mayTake, json.entry.id]).toEqual([200, true, instrument]);
    const lines = json.fields.map(shown);
    expect(lines).toContain('place differs مسقط | نزوى');
    expect(lines).toContain('date differs 12 يناير 2026 | 13 يناير 2026');
    expect(lines).toContain('party:0 agrees مجلس بلديات الساحل | مجلس بلديات الساحل');
    expect(lines).toContain('status agrees توقيع | توقيع');
    expect(lines.filter((line: string) => line.startsWith('name '))).toEqual([expect.stringContaining('name agrees')]);
  });

  it('calls new what the entry does not tell', async () => {
    const proposal = await proposalOf(app, await captured(app, signing()), 'instrument');
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/compare`, { entry: instrument });
    const relations = new Map(json.fields.map(({ id, relation }: Compared) => [id, relation]));
    expect([relations.get('signatory:0'), relations.get('field:0'), relations.get('place'), relations.get('date')]).toEqual(['new', 'new', 'agrees', 'agrees']);
  });

  it('follows what she corrects, and which entry she says a body is', async () => {
    const proposal = await proposalOf(app, await captured(app, sameSigning()), 'instrument');
    const party = proposal.fields.find(({ id }) => id === 'party:0')?.value;
    const fields = proposal.fields.map((field) => (field.field === 'place' ? { ...field, value: { is: 'text', text: 'صلالة' } } : field));
    const matches = party?.is === 'party' ? { [party.organisation.proposal ?? '']: 'new' } : {};
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/compare`, { entry: instrument, fields, matches });
    const relations = new Map(json.fields.map(({ id, relation }: Compared) => [id, relation]));
    expect([relations.get('place'), relations.get('party:0'), relations.get('party:1')]).toEqual(['differs', 'new', 'agrees']);
  });

  it('of a stricter document may not lead', async () => {
    const proposal = await proposalOf(app, await captured(app, sameSigning({ place: 'نزوى' }), { confidentiality: 'restricted' }), 'instrument');
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/compare`, { entry: instrument });
    expect(json.mayTake).toBe(false);
  });
});

describe('whoever may not see restricted papers', () => {
  it('compares neither a proposal of one, nor with an entry of one', async () => {
    const closed = await proposalOf(app, await captured(app, sameSigning(), { confidentiality: 'restricted' }), 'instrument');
    const open = await proposalOf(app, await captured(app, sameSigning()), 'instrument');
    const hidden = (await app.request('POST', `/api/proposals/${closed.id}/accept`, { matches: { [closed.id]: 'new' } })).json.entry;
    const other = app.as(officer);
    expect((await other.request('POST', `/api/proposals/${closed.id}/compare`, { entry: instrument })).status).toBe(404);
    expect((await other.request('POST', `/api/proposals/${open.id}/compare`, { entry: hidden })).status).toBe(404);
    expect((await app.request('POST', `/api/proposals/${open.id}/compare`, { entry: hidden })).status).toBe(200);
  });

  it('is not shown what a restricted paper says of the entry', async () => {
    const closed = await proposalOf(app, await captured(app, sameSigning({ place: 'صحار' }), { confidentiality: 'restricted' }), 'instrument');
    await app.request('POST', `/api/proposals/${closed.id}/accept`, { matches: { [closed.id]: instrument } });
    const open = await proposalOf(app, await captured(app, sameSigning({ place: 'نزوى' })), 'instrument');
    const seen = async (asking: TestApp) => JSON.stringify((await asking.request('POST', `/api/proposals/${open.id}/compare`, { entry: instrument })).json);
    expect(await seen(app)).toContain('صحار');
    expect(await seen(app.as(officer))).not.toContain('صحار');
  });
});
