import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../platform/database/tables.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalOf, proposalsIn } from './testing/captured.ts';
import { sameSigning, session, signing } from './testing/examples.ts';

const app = appOfThisFile();

const count = async (kind: EntryKind): Promise<number> =>
  (await app.database.selectFrom('entry').select('id').where('kind', '=', kind).execute()).length;

describe('accepting a signing', () => {
  let document: string;
  let instrument: string;

  it('makes the instrument and the bodies and people it names', async () => {
    document = await captured(app, signing());
    const proposal = await proposalOf(app, document, 'instrument');
    const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    expect(status).toBe(200);
    expect(json.deed).toBe('accept');
    instrument = json.entry;
    const states = (await proposalsIn(app, document)).map(({ kind, state }) => `${kind} ${state}`);
    expect(states).toEqual([
      'instrument accepted', 'statement pending', 'commitment pending', 'person accepted',
      'organisation accepted', 'organisation accepted', 'organisation accepted',
    ]);
  });

  it('derives its status from the signature', async () => {
    const row = await app.database.selectFrom('instrument').selectAll().where('id', '=', instrument).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ type: 'mou', place: 'مسقط', status: 'signed', status_date: '2026-01-12' });
  });

  it('keeps the exact words of every value', async () => {
    const assertions = await app.database.selectFrom('assertion').select(['field', 'exact', 'basis', 'method']).where('entry_id', '=', instrument).orderBy('field').execute();
    expect(assertions).toContainEqual({ field: 'date', exact: '12 يناير 2026', basis: 'stated', method: 'rule' });
    expect(assertions.map(({ field }) => field)).toEqual(['date', 'field', 'modality', 'name', 'party', 'party', 'place', 'signatory', 'status', 'type']);
  });

  it('attests the office for the day of publication', async () => {
    const office = await app.database.selectFrom('office').select(['title', 'attested_min', 'attested_max', 'held_from']).executeTakeFirstOrThrow();
    expect(office).toEqual({ title: 'مديرة الشراكات', attested_min: '2026-01-13', attested_max: '2026-01-13', held_from: null });
  });

  it('puts the department under its body', async () => {
    const department = await app.database.selectFrom('organisation').innerJoin('name', 'name.entry_id', 'organisation.parent_id')
      .select(['parent_relation', 'name.value']).where('name.form', '=', 'official').executeTakeFirstOrThrow();
    expect(department).toEqual({ parent_relation: 'unit_of', value: 'أكاديمية الضاد للغات' });
  });

  it('is refused a second time, and changes nothing then', async () => {
    const proposal = await proposalOf(app, document, 'instrument');
    const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    expect([status, json.code]).toEqual([409, 'already-decided']);
    expect(await count('instrument')).toBe(1);
  });

  it('ties the commitment to the instrument', async () => {
    const proposal = await proposalOf(app, document, 'commitment');
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    const row = await app.database.selectFrom('commitment').selectAll().where('id', '=', json.entry).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ text: 'إعداد منهج موحد', force: 'obligation', due_max: '2026-06-30', source_id: instrument });
  });

  it('finds the issue of a position, and makes its entry when first needed', async () => {
    const proposal = await proposalOf(app, document, 'statement');
    await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    const position = await app.database.selectFrom('position').innerJoin('issue', 'issue.id', 'position.issue_id').select(['act', 'code']).executeTakeFirstOrThrow();
    expect(position).toEqual({ act: 'call', code: 'settlements' });
    expect(await app.database.selectFrom('name').innerJoin('issue', 'issue.id', 'name.entry_id').select('name.id').execute()).toHaveLength(3);
  });

  it('extends the same entries when another outlet tells of it', async () => {
    const before = await count('organisation');
    const second = await captured(app, sameSigning());
    const proposal = await proposalOf(app, second, 'instrument');
    expect(proposal.candidates[0]).toMatchObject({ entry: instrument, because: 'same-parties-and-type' });
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, {});
    expect(json.entry).toBe(instrument);
    expect(await count('organisation')).toBe(before);
    expect(await app.database.selectFrom('instrument_event').select('id').where('instrument_id', '=', instrument).execute()).toHaveLength(1);
    expect(await app.database.selectFrom('entry_topic').select('code').where('entry_id', '=', instrument).orderBy('code').execute()).toEqual([
      { code: 'education' }, { code: 'joint_programme' }, { code: 'training_programme' },
    ]);
  });
});

describe('what the reviewer corrects', () => {
  it('is hers, and the rest stays the rule’s', async () => {
    const document = await captured(app, signing());
    const proposal = await proposalOf(app, document, 'instrument');
    const fields = proposal.fields.map((field) => (field.id === 'place' ? { ...field, value: { is: 'text', text: 'صلالة' } } : field));
    const bodies = (await proposalsIn(app, document)).filter(({ kind }) => kind === 'instrument');
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { fields, matches: Object.fromEntries(bodies.map(({ id }) => [id, 'new'])) });
    const assertions = await app.database.selectFrom('assertion').select(['field', 'method', 'rule']).where('entry_id', '=', json.entry).execute();
    expect(assertions.filter(({ method }) => method === 'person')).toEqual([{ field: 'place', method: 'person', rule: null }]);
    const shown = (await proposalOf(app, document, 'instrument')).fields.find(({ id }) => id === 'place');
    expect(shown).toMatchObject({ value: { text: 'صلالة' }, method: 'person' });
  });

  it.each([
    ['a code that the vocabulary does not have', { is: 'code', vocabulary: 'instrumentTypes', code: 'handshake' }],
    ['a value of another sort', { is: 'text', text: 'مذكرة' }],
  ])('is refused when it is %s', async (_what, value) => {
    const document = await captured(app, signing());
    const proposal = await proposalOf(app, document, 'instrument');
    const fields = proposal.fields.map((field) => (field.id === 'type' ? { ...field, value } : field));
    const { status, json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { fields });
    expect([status, json.code, json.detail]).toEqual([422, 'invalid', { field: 'type' }]);
    expect((await proposalOf(app, document, 'instrument')).state).toBe('pending');
  });

  it('may leave every field empty', async () => {
    const document = await captured(app, session());
    const proposal = await proposalOf(app, document, 'meeting');
    const { status } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { fields: [] });
    expect(status).toBe(200);
  });

  it('is refused when it picks an entry that is not there', async () => {
    const document = await captured(app, session());
    const proposal = await proposalOf(app, document, 'organisation');
    const { status } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: '00000000-0000-4000-8000-000000000000' } });
    expect(status).toBe(422);
  });
});

describe('accepting a session', () => {
  it('puts it in a series with the next one, and lets the appointed hold office from that day', async () => {
    const third = await captured(app, session());
    expect((await app.request('POST', `/api/documents/${third}/accept-all`)).json.deed).toBe('accept-all');
    const fourth = await captured(app, session('الرابعة'));
    await app.request('POST', `/api/documents/${fourth}/accept-all`);
    const meetings = await app.database.selectFrom('meeting').innerJoin('name', 'name.entry_id', 'meeting.series_id').select(['ordinal', 'name.value']).orderBy('ordinal').execute();
    expect(meetings).toEqual([
      { ordinal: 3, value: 'الدورة لمجلس أمناء المكتبات العربية' },
      { ordinal: 4, value: 'الدورة لمجلس أمناء المكتبات العربية' },
    ]);
    const office = await app.database.selectFrom('office').innerJoin('name', 'name.entry_id', 'office.person_id').select(['title', 'held_from']).where('name.value', '=', 'لمى النعيمي').execute();
    expect(office).toEqual([{ title: 'أمينة عامة', held_from: '2026-01-12' }]);
  });
});

describe('a rejected body', () => {
  it('stays out of the instrument that names it', async () => {
    const document = await captured(app, signing());
    const council = (await proposalsIn(app, document)).find(({ title }) => title === 'مجلس بلديات الساحل');
    await app.request('POST', `/api/proposals/${council?.id}/reject`);
    const proposal = await proposalOf(app, document, 'instrument');
    const { json } = await app.request('POST', `/api/proposals/${proposal.id}/accept`, { matches: { [proposal.id]: 'new' } });
    const parties = await app.database.selectFrom('actor_role').select('id').where('entry_id', '=', json.entry).where('role', '=', 'party').execute();
    expect(parties).toHaveLength(1);
  });
});
