import { sql } from 'kysely';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { sinceRewording } from '../recognition/corrections.ts';
import { correctedFields } from './corrected-fields.ts';
import { fingerprintOf, isSameFinding } from './fingerprint.ts';
import { BY_PERSON } from './method.ts';
import { openDocument, type OpenDocument } from './open-document.ts';
import type { ActDone, AddedProposal } from './schema.ts';
import { storedProposals } from './stored-proposals.ts';
import type { ReviewDetail } from './trace.ts';
import { unknownEntry } from './unknown-entry.ts';

/** After all that a reading proposes, however much that is. */
const AFTER_THE_READING = 1_000_000;

/** A reviewer proposes what the reading missed, from words of the source. It is then corrected, accepted or rejected like the others. */
export async function addProposal(acting: Acting, documentId: string, proposed: AddedProposal): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'add-proposal', documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    const now = await sinceRewording(register.transaction, documentId, proposed.rewording);
    const added = { ...proposed, words: now(proposed.words), fields: proposed.fields.map((field) => ({ ...field, evidence: field.evidence.map(now) })) };
    const { kind, words } = added;
    if (words.end > document.text.length || document.text.slice(words.start, words.end).trim() === '') return refusal('invalid', { field: 'words' });
    const fields = correctedFields({ kind, fields: [] }, added.fields, document.text.length);
    if (isRefusal(fields)) return fields;
    const unknown = await unknownEntry(register, { proposals: [], fields, matches: {} });
    if (unknown !== null) return unknown;

    const known = await storedProposals(register.transaction, documentId);
    const same = known.find((proposal) => isSameFinding(proposal, { kind, fields, evidence: [words] }));
    if (same?.state === 'rejected') await giveWay(register, same.id);
    else if (same !== undefined) return refusal('already-proposed', { proposal: same.id });
    const id = await write(register, document, { ...added, fields: [...fields] });
    return told(register, document, { id, instead: same?.id ?? null });
  });
}

/** What she rejected when it was read, and now proposes herself, stands no longer. */
async function giveWay({ transaction }: Register, proposal: string): Promise<void> {
  await transaction.updateTable('proposal').set({ state: 'obsolete' }).where('id', '=', proposal).execute();
}

async function write({ transaction }: Register, { id: documentId }: OpenDocument, { kind, words, fields }: AddedProposal): Promise<string> {
  const id = newId();
  const segment = await transaction
    .selectFrom('segment').select('seq').where('document_id', '=', documentId).where('start_at', '<=', words.start).where('end_at', '>', words.start)
    .orderBy('seq').executeTakeFirst();
  const last = await transaction
    .selectFrom('proposal').select(sql<number>`coalesce(max(seq), 0)`.as('seq')).where('document_id', '=', documentId).executeTakeFirstOrThrow();
  await transaction.insertInto('proposal').values({
    id, document_id: documentId, segment_seq: segment?.seq ?? 0, seq: Math.max(AFTER_THE_READING, last.seq + 1), key: '', kind,
    fields: json(fields), evidence: json([words]), rule: BY_PERSON, authority: null, fingerprint: fingerprintOf({ kind, fields, evidence: [words] }), reader: BY_PERSON,
  }).execute();
  return id;
}

/** A document that was done with waits again: else nobody would come upon what was added. */
async function told(register: Register, { id: documentId, state }: OpenDocument, { id, instead }: { id: string; instead: string | null }): Promise<ActDone> {
  const isDone = state === 'reviewed';
  if (isDone) await register.transaction.updateTable('document').set({ state: 'to_review' }).where('id', '=', documentId).execute();
  const detail: ReviewDetail = {
    entry: null, undoes: null,
    proposals: [
      ...(instead === null ? [] : [{ id: instead, before: 'rejected' as const, after: 'obsolete' as const, entry: null }]),
      { id, before: 'obsolete', after: 'pending', entry: null },
    ],
    document: isDone ? { before: 'reviewed', after: 'to_review' } : null,
  };
  register.about({ proposalId: id, detail });
  return { act: register.actId, deed: 'add-proposal', entry: null, proposals: detail.proposals.map(({ id: one, after }) => ({ id: one, state: after, entry: null })) };
}
