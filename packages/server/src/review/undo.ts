import type { Transaction } from 'kysely';
import { takeBack } from '../entries/take-back.ts';
import { visible } from '../platform/actor.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { wordAgain } from '../recognition/put-wording.ts';
import { takeTurn } from './open-document.ts';
import type { ActDone } from './schema.ts';
import { ReviewDetail } from './trace.ts';
import { UNDOABLE } from './undoable.ts';

/** Takes an act back, exactly, when nothing later rests on it. Taking back is an act too, and can itself be taken back. */
export function undo(acting: Acting, actId: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'undo' }, async (register) => {
    await takeTurn(register);
    const act = await actToUndo(register, actId);
    if (act === null) return refusal('not-found');
    if (!UNDOABLE.has(act.deed)) return refusal('cannot-undo', { because: 'not-undoable', deed: act.deed });
    if (act.undone_by !== null) return refusal('cannot-undo', { because: 'already-undone' });

    const detail = ReviewDetail.parse(act.detail);
    const refused = (await takeBack(register, actId)) ?? (await decideAgain(register.transaction, detail)) ?? (await moveBack(register, act.document_id, detail)) ?? (await copyAgain(register, act.document_id, detail)) ?? (await wordAgain(register, act.document_id, detail));
    if (refused !== null) return refused;
    if (act.deed === 'defer') await register.transaction.updateTable('document').set({ deferred_at: null }).where('id', '=', act.document_id).execute();
    await markUndone(register, actId);
    const reversed = detail.proposals.toReversed().map(({ id, before, after, entry }) => ({ id, before: after, after: before, entry }));
    const document = detail.document === null ? await waitAgain(register, act.document_id, reversed) : { before: detail.document.after, after: detail.document.before };
    const { copyOf, words } = detail;
    const own: ReviewDetail = { entry: detail.entry, proposals: reversed, document, undoes: actId, ...(copyOf && { copyOf: { before: copyOf.after, after: copyOf.before } }), ...(words && { words: { ...words, before: words.after, after: words.before, was: words.is, is: words.was } }) };
    register.about({ documentId: act.document_id, proposalId: act.proposal_id, detail: own });
    return {
      act: register.actId,
      deed: 'undo',
      entry: null,
      proposals: reversed.map(({ id, after, entry }) => ({ id, state: after, entry: after === 'accepted' ? entry : null })),
    };
  });
}

/** The act, when its document and its entries may be seen. */
async function actToUndo({ transaction, actor }: Register, actId: string) {
  const act = await transaction
    .selectFrom('act')
    .leftJoin('document', 'document.id', 'act.document_id')
    .select(['act.deed', 'act.detail', 'act.document_id', 'act.proposal_id', 'act.undone_by'])
    .where('act.id', '=', actId)
    .where((row) => row.or([row('act.document_id', 'is', null), visible(actor, 'document')]))
    .executeTakeFirst();
  const hidden = await transaction
    .selectFrom('act_change')
    .innerJoin('entry', 'entry.id', 'act_change.entry_id')
    .select('entry.id')
    .where('act_change.act_id', '=', actId)
    .where((row) => row.not(visible(actor, 'entry')))
    .executeTakeFirst();
  return act === undefined || hidden !== undefined ? null : act;
}

/** Proposals stand again as before the act, the last first: one may have taken the place of another. */
async function decideAgain(transaction: Transaction<Database>, { proposals }: ReviewDetail): Promise<Refusal | null> {
  for (const { id, before, after, entry } of proposals.toReversed()) {
    const moved = await transaction
      .updateTable('proposal')
      .set({ state: before, entry_id: before === 'accepted' ? entry : null })
      .where('id', '=', id)
      .where('state', '=', after)
      .returning('id')
      .executeTakeFirst();
    if (moved === undefined) return refusal('cannot-undo', { because: 'decided-since' });
  }
  return null;
}

async function moveBack({ transaction }: Register, documentId: string | null, { document }: ReviewDetail): Promise<Refusal | null> {
  if (document === null || documentId === null) return null;
  const moved = await transaction
    .updateTable('document')
    .set({ state: document.before })
    .where('id', '=', documentId)
    .where('state', '=', document.after)
    .returning('id')
    .executeTakeFirst();
  return moved === undefined ? refusal('cannot-undo', { because: 'decided-since' }) : null;
}

/** A document is a copy again, or is none, as before the act; never of one that has gone, or that the actor may not see. */
async function copyAgain({ transaction, actor }: Register, documentId: string | null, { copyOf }: ReviewDetail): Promise<Refusal | null> {
  if (copyOf === undefined || documentId === null) return null;
  const original = await transaction.selectFrom('document').select('id').where('id', '=', copyOf.before).where(visible(actor, 'document')).executeTakeFirst();
  if (copyOf.before !== null && original === undefined) return refusal('cannot-undo', { because: 'decided-since' });
  const told = await transaction
    .updateTable('document')
    .set({ copy_of: copyOf.before })
    .where('id', '=', documentId)
    .where('copy_of', 'is not distinct from', copyOf.after)
    .returning('id')
    .executeTakeFirst();
  return told === undefined ? refusal('cannot-undo', { because: 'decided-since' }) : null;
}

/** A document that was done with waits for review again when proposals of it do: else nobody would come upon them. */
async function waitAgain({ transaction }: Register, documentId: string | null, proposals: ReviewDetail['proposals']): Promise<ReviewDetail['document']> {
  if (documentId === null || proposals.every(({ after }) => after !== 'pending')) return null;
  const moved = await transaction
    .updateTable('document')
    .set({ state: 'to_review' })
    .where('id', '=', documentId)
    .where('state', '=', 'reviewed')
    .returning('id')
    .executeTakeFirst();
  return moved === undefined ? null : { before: 'reviewed', after: 'to_review' };
}

/** Marks an act as undone. What it had undone itself stands again, and so what that had undone does not, back to the first. */
async function markUndone({ transaction, actId: undoing }: Register, actId: string): Promise<void> {
  let act: string | null = actId;
  let by: string | null = undoing;
  while (act !== null) {
    const marked = await transaction.updateTable('act').set({ undone_by: by }).where('id', '=', act).returning('detail').executeTakeFirst();
    by = by === null ? act : null;
    act = marked === undefined ? null : ReviewDetail.parse(marked.detail).undoes;
  }
}
