import { isByModel } from '@mithaq/reading/model';
import { titlesOf } from '../entries/titles.ts';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { findCandidates } from './candidates.ts';
import { headingOf } from './field-text.ts';
import type { Proposal } from './schema.ts';
import { actorsOf, withActors } from './references.ts';
import type { ProposalField } from './schema.ts';
import { storedProposals } from './stored-proposals.ts';

/** The proposals of a document for a reviewer, those pending with the entries they may be the same as. */
export async function proposalsOf(acting: Acting, documentId: string): Promise<Proposal[]> {
  const proposals = await storedProposals(acting.database, documentId);
  const pending = proposals.filter(({ state }) => state === 'pending');
  const candidates = await findCandidates(acting, pending, proposals);
  const chosen = proposals.flatMap(({ acceptedFields }) => (acceptedFields ?? []).flatMap(({ value }) => actorsOf(value).flatMap(({ entry }) => entry ?? [])));
  const entries = await titlesOf(acting.database, acting, [...chosen, ...proposals.flatMap(({ entryId }) => entryId ?? [])]);
  // which hidden entry a body was taken to be is hidden too
  const asSeen = (field: ProposalField): ProposalField => ({ ...field, value: withActors(field.value, (actor) => (entries.has(actor.entry ?? '') ? actor : { ...actor, entry: null })) });
  return proposals.map((proposal): Proposal => {
    const fields = (proposal.state === 'accepted' ? proposal.acceptedFields : null) ?? proposal.fields;
    return {
      id: proposal.id,
      document: documentId,
      segment: proposal.segment,
      kind: proposal.kind,
      title: headingOf(proposal.kind, fields),
      state: proposal.state,
      fields: fields.map(asSeen),
      evidence: [...proposal.evidence],
      method: isByModel(proposal.rule) ? 'model' : 'rule',
      rule: proposal.rule,
      candidates: [...(candidates.get(proposal.id) ?? [])],
      entry: entries.get(proposal.entryId ?? '')?.id ?? null,
    };
  });
}

/** The document to review after this one, in the order in which Home shows those that wait: from the newest down, and then round again. */
export async function nextWaiting({ database, actor }: Acting, documentId: string): Promise<string | null> {
  const row = await database
    .selectFrom('document')
    .select('id')
    .where('state', '=', 'to_review')
    .where('id', '<>', documentId)
    .where(visible(actor, 'document'))
    .orderBy((document) =>
      document(
        document.refTuple('captured_at', 'id'), '<', document.selectFrom('document as this').select(['this.captured_at', 'this.id']).where('this.id', '=', documentId).$asTuple('captured_at', 'id'),
      ), 'desc')
    .orderBy('captured_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}
