import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer } from '../platform/testing/test-app.ts';
import { newId } from '../platform/new-id.ts';
import { captured, proposalOf, proposalsIn, readWith } from './testing/captured.ts';
import { session, signing } from './testing/examples.ts';
import type { FieldName, FieldValue, Proposal, ProposalKind } from './schema.ts';

const app = appOfThisFile();

const { text } = signing();
const UNDERTAKEN = 'ويلتزم الطرفان بإعداد منهج موحد';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** What a reviewer sends who makes one field of the words she chose. */
function from(words: string, { kind, field, value = { is: 'text', text: words } }: { kind: ProposalKind; field: FieldName; value?: FieldValue }) {
  const evidence = [at(words)];
  return { kind, words: at(words), fields: [{ id: field, field, value, basis: 'stated', because: null, method: 'person', rule: null, evidence }] };
}

const missed = () => from('إلى وقف الاستيطان', { kind: 'commitment', field: 'text' });
/** An activity that a body of the register hosts, as she says. */
const naming = (entry: string) => from('تعليم العربية', { kind: 'activity', field: 'host', value: { is: 'actor', actor: { kind: 'organisation', name: 'تعليم العربية', proposal: null, entry } } });
const add = (document: string, proposed: object) => app.request('POST', `/api/documents/${document}/proposals`, proposed);
const added = async (document: string): Promise<Proposal | undefined> => (await proposalsIn(app, document)).find(({ method }) => method === 'person');
const stateOf = async (document: string): Promise<string> => (await app.request('GET', `/api/documents/${document}/review`)).json.document.state;

describe('what the reading missed', () => {
  it('is proposed by a person from words of the source, and waits like the others', async () => {
    const document = await captured(app, signing());
    const { status, json } = await add(document, missed());
    expect([status, json.deed]).toEqual([200, 'add-proposal']);
    const proposal = await added(document);
    expect(json.proposals).toEqual([{ id: proposal?.id, state: 'pending', entry: null }]);
    expect(proposal).toMatchObject({ kind: 'commitment', title: 'إلى وقف الاستيطان', state: 'pending', evidence: [at('إلى وقف الاستيطان')], segment: 0 });
    expect(proposal?.fields).toMatchObject([{ field: 'text', method: 'person', rule: null }]);
  });

  it('becomes an entry that shows those words, told by a person', async () => {
    const document = await captured(app, signing());
    await add(document, missed());
    const proposal = await added(document);
    const { json } = await app.request('POST', `/api/proposals/${proposal?.id}/accept`, {});
    const assertions = await app.database.selectFrom('assertion').select(['field', 'exact', 'method', 'rule']).where('entry_id', '=', json.entry).execute();
    expect(assertions).toEqual([{ field: 'text', exact: 'إلى وقف الاستيطان', method: 'person', rule: null }]);
  });

  it.each([
    ['instrument', 'name'], ['meeting', 'name'], ['activity', 'name'], ['organisation', 'name'], ['person', 'name'], ['commitment', 'text'],
  ] as const)('may be of the kind %s, and nothing but the words is asked', async (kind, field) => {
    const document = await captured(app, signing());
    await add(document, from('تعليم العربية لأبناء الجاليات', { kind, field }));
    const { status } = await app.request('POST', `/api/proposals/${(await added(document))?.id}/accept`, {});
    expect(status).toBe(200);
  });

  it('may be a statement of which only the position was said, or an appointment of which only the person is known', async () => {
    const document = await captured(app, signing());
    const statement = from('تعليم العربية', { kind: 'statement', field: 'position', value: { is: 'position', act: 'note', issue: 'تعليم العربية' } });
    const person = { kind: 'person' as const, name: 'رباب الحسني', proposal: null, entry: null };
    const appointment = from('رباب الحسني', { kind: 'appointment', field: 'person', value: { is: 'actor', actor: person } });
    for (const proposed of [statement, appointment]) {
      const { json } = await add(document, proposed);
      expect((await app.request('POST', `/api/proposals/${json.proposals[0].id}/accept`, {})).status).toBe(200);
    }
  });

  it('rests on no words beyond the end of the source', async () => {
    const document = await captured(app, signing());
    const { status, json } = await add(document, { ...missed(), words: { start: 0, end: text.length + 1 } });
    expect([status, json.code, json.detail]).toEqual([422, 'invalid', { field: 'words' }]);
  });

  it('names no entry that the reviewer may not see, that is not there, or that is none; what went since is left out of all that is accepted', async () => {
    const document = await captured(app, signing());
    const hidden = newId();
    await app.database.insertInto('entry').values({ id: hidden, kind: 'organisation', confidentiality: 'restricted' }).execute();
    const other = app.as(officer);
    for (const entry of [hidden, newId(), 'elsewhere']) {
      const { status, json } = await other.request('POST', `/api/documents/${document}/proposals`, naming(entry));
      expect([status, json.code]).toEqual([422, 'invalid']);
    }
    const { json } = await add(document, naming(hidden));
    expect((await other.request('POST', `/api/documents/${document}/accept-all`, {})).status).toBe(200);
    expect((await proposalsIn(app, document)).find(({ id }) => id === json.proposals[0].id)?.state).toBe('pending');
  });

  it('is refused when it stands there already, and told which it is', async () => {
    const document = await captured(app, signing());
    const known = (await proposalsIn(app, document)).find(({ title }) => title === 'مجلس بلديات الساحل');
    const { status, json } = await add(document, from('مجلس بلديات الساحل', { kind: 'organisation', field: 'name' }));
    expect([status, json.code, json.detail]).toEqual([409, 'already-proposed', { proposal: known?.id }]);
  });

  it('may be what she rejected before; taking it back leaves that rejected', async () => {
    const document = await captured(app, signing());
    const known = (await proposalsIn(app, document)).find(({ title }) => title === 'مجلس بلديات الساحل');
    await app.request('POST', `/api/proposals/${known?.id}/reject`);
    const { status, json } = await add(document, from('مجلس بلديات الساحل', { kind: 'organisation', field: 'name' }));
    expect(status).toBe(200);
    const shown = async () => (await proposalsIn(app, document)).filter(({ title }) => title === 'مجلس بلديات الساحل').map(({ state, method }) => `${method} ${state}`);
    expect(await shown()).toEqual(['person pending']);
    expect((await app.request('POST', `/api/acts/${json.act}/undo`)).status).toBe(200);
    expect(await shown()).toEqual(['rule rejected']);
  });

  it.each([
    ['words that are not in the text', { words: { start: 4000, end: 4010 } }],
    ['no words', { words: { start: 5, end: 5 } }],
    ['a field that its kind does not have', { kind: 'person' }],
  ])('is refused with %s', async (_what, wrong) => {
    const document = await captured(app, signing());
    const { status, json } = await add(document, { ...missed(), ...wrong });
    expect([status, json.code]).toEqual([422, 'invalid']);
    expect(await added(document)).toBeUndefined();
  });

  it('is not there for who may not see the document', async () => {
    const document = await captured(app, signing(), { confidentiality: 'restricted' });
    expect((await app.as(officer).request('POST', `/api/documents/${document}/proposals`, missed())).status).toBe(404);
  });
});

describe('taking back what was added', () => {
  it('is done once, and not after it was decided', async () => {
    const document = await captured(app, session());
    const words = { start: 0, end: 3 };
    const { json } = await add(document, { kind: 'commitment', words, fields: [] });
    expect((await app.request('POST', `/api/acts/${json.act}/undo`)).json.proposals).toEqual([{ id: json.proposals[0].id, state: 'obsolete', entry: null }]);
    expect(await added(document)).toBeUndefined();

    const second = await add(document, { kind: 'commitment', words, fields: [] });
    await app.request('POST', `/api/proposals/${second.json.proposals[0].id}/accept`, {});
    const { status, json: refused } = await app.request('POST', `/api/acts/${second.json.act}/undo`);
    expect([status, refused.code]).toEqual([409, 'cannot-undo']);
  });

  it('lets a document that had been done with be done with again', async () => {
    const document = await captured(app, signing());
    await app.request('POST', `/api/documents/${document}/finish`);
    const { json } = await add(document, missed());
    expect(await stateOf(document)).toBe('to_review');
    await app.request('POST', `/api/acts/${json.act}/undo`);
    expect(await stateOf(document)).toBe('reviewed');
  });
});

describe('a later reading', () => {
  it('leaves what a person proposed, and does not propose it again', async () => {
    const document = await captured(app, { ...signing(), reading: { ...signing().reading, commitments: [] } });
    const whole = from(UNDERTAKEN, { kind: 'commitment', field: 'text', value: { is: 'text', text: 'إعداد منهج موحد' } });
    await add(document, whole);
    const before = await added(document);
    await readWith(app, document, { example: signing(), reader: 'reader-2' });
    const commitments = (await proposalsIn(app, document)).filter(({ kind }) => kind === 'commitment');
    expect(commitments.map(({ id, state }) => [id, state])).toEqual([[before?.id, 'pending']]);
    expect((await proposalOf(app, document, 'instrument')).state).toBe('pending');
  });
});
