import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalOf, proposalsIn, readWith } from './testing/captured.ts';
import { signing, type Example } from './testing/examples.ts';

const app = appOfThisFile();

const ids = async (document: string) => (await proposalsIn(app, document)).map(({ id }) => id);

/** What a better reader makes of it: the evidence of the commitment begins a word later, and its due date is another. */
function readBetter(): Example {
  const { text, reading } = signing();
  const commitments = reading.commitments.map((one) => ({ ...one, evidence: one.evidence.map(({ start, end }) => ({ start: start + 8, end })), due: null }));
  return { text, reading: { ...reading, commitments } };
}

describe('reading a document again', () => {
  it('changes nothing when it says the same', async () => {
    const document = await captured(app, signing());
    const before = await ids(document);
    await readWith(app, document, { example: signing(), reader: 'reader-2' });
    expect(await ids(document)).toEqual(before);
  });

  it('makes obsolete what it says otherwise, and that alone: the rest waits on where it stood', async () => {
    const document = await captured(app, signing());
    const before = await proposalsIn(app, document);
    await readWith(app, document, { example: readBetter(), reader: 'reader-2' });
    const after = await proposalsIn(app, document);
    expect(after.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
    expect(after.filter(({ kind }) => kind !== 'commitment')).toEqual(before.filter(({ kind }) => kind !== 'commitment'));
    const old = before.flatMap(({ id }) => (after.some((one) => one.id === id) ? [] : [id]));
    expect(old).toEqual(before.filter(({ kind }) => kind === 'commitment').map(({ id }) => id));
    const states = await app.database.selectFrom('proposal').select('state').where('id', 'in', old).execute();
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['obsolete']));
  });

  it('lets what waits point at the person as she is read now', async () => {
    const document = await captured(app, signing());
    const [person, statement] = [await proposalOf(app, document, 'person'), await proposalOf(app, document, 'statement')];
    const { text, reading } = signing();
    const people = reading.people.map((one) => ({ ...one, evidence: one.evidence.map(({ start, end }) => ({ start, end: end + 1 })) }));
    await readWith(app, document, { example: { text, reading: { ...reading, people } }, reader: 'reader-2' });
    const [readNow, standing] = [await proposalOf(app, document, 'person'), await proposalOf(app, document, 'statement')];
    expect([readNow.id === person.id, standing.id === statement.id]).toEqual([false, true]);
    expect(standing.fields.find(({ field }) => field === 'speaker')?.value).toMatchObject({ actor: { proposal: readNow.id } });
    const { json } = await app.request('POST', `/api/proposals/${standing.id}/accept`, {});
    const speaker = await app.database.selectFrom('actor_role').select('actor_id').where('entry_id', '=', json.entry).executeTakeFirstOrThrow();
    expect(speaker.actor_id).toBe((await proposalOf(app, document, 'person')).entry);
  });

  it('never brings back what was rejected, even where the better reader cuts it otherwise', async () => {
    const document = await captured(app, signing());
    const commitment = await proposalOf(app, document, 'commitment');
    await app.request('POST', `/api/proposals/${commitment.id}/reject`);
    await readWith(app, document, { example: signing(), reader: 'reader-1' });
    await readWith(app, document, { example: readBetter(), reader: 'reader-2' });
    const commitments = (await proposalsIn(app, document)).filter(({ kind }) => kind === 'commitment');
    expect(commitments.map(({ id, state }) => [id, state])).toEqual([[commitment.id, 'rejected']]);
  });

  it('keeps what was accepted, and lets the new proposals point at it', async () => {
    const document = await captured(app, signing());
    const person = await proposalOf(app, document, 'person');
    await app.request('POST', `/api/proposals/${person.id}/accept`, {});
    await readWith(app, document, { example: readBetter(), reader: 'reader-2' });
    expect((await proposalOf(app, document, 'person')).state).toBe('accepted');
    const statement = await proposalOf(app, document, 'statement');
    expect(statement.fields.find(({ field }) => field === 'speaker')?.value).toMatchObject({ actor: { proposal: person.id } });
    const { json } = await app.request('POST', `/api/proposals/${statement.id}/accept`, {});
    const speaker = await app.database.selectFrom('actor_role').select('actor_id').where('entry_id', '=', json.entry).executeTakeFirstOrThrow();
    expect(speaker.actor_id).toBe((await proposalOf(app, document, 'person')).entry);
  });

  it('does not let an obsolete proposal be accepted', async () => {
    const document = await captured(app, signing());
    const old = await proposalOf(app, document, 'commitment');
    await readWith(app, document, { example: readBetter(), reader: 'reader-2' });
    const { status, json } = await app.request('POST', `/api/proposals/${old.id}/accept`, {});
    expect([status, json.code, json.detail]).toEqual([409, 'already-decided', { state: 'obsolete' }]);
  });
});
