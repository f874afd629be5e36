import { titlesOf } from '../entries/titles.ts';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { findCandidates } from './candidates.ts';
import { composedName } from './composed-name.ts';
import { headingOf } from './field-text.ts';
import { methodOf } from './method.ts';
import type { Proposal } from './schema.ts';
import { actorsOf, withActors } from './references.ts';
import type { ProposalField } from './schema.ts';
import { storedProposals } from './stored-proposals.ts';

/** The proposals of a document for a reviewer, those pending with the entries they may be the same as. */
export async function proposalsOf(acting: Acting, { id: documentId, language: written }: { id: string; language: string | null }): Promise<Proposal[]> {
  const language = written === 'en' || written === 'fr' ? written : 'ar';
  const proposals = await storedProposals(acting.database, documentId);
  const pending = proposals.filter(({ state }) => state === 'pending');
  const candidates = await findCandidates(acting, pending, proposals);
  const chosen = proposals.flatMap(({ acceptedFields }) => (acceptedFields ?? []).flatMap(({ value }) => actorsOf(value).flatMap(({ entry }) => entry ?? [])));
  const entries = await titlesOf(acting.database, acting, [...chosen, ...proposals.flatMap(({ entryId }) => entryId ?? [])]);
  // which hidden entry a body was taken to be is hidden too
  const asSeen = (field: ProposalField): ProposalField => ({ ...field, value: withActors(field.value, (actor) => (entries.has(actor.entry ?? '') ? actor : { ...actor, entry: null })) });
  return proposals.map((proposal): Proposal => {
    const fields = (proposal.state === 'accepted' ? proposal.acceptedFields : null) ?? proposal.fields;
    const composed = composedName(proposal.kind, fields, language);
    return {
      id: proposal.id,
      document: documentId,
      segment: proposal.segment,
      kind: proposal.kind,
      title: composed ?? headingOf(proposal.kind, fields),
      isTitleComposed: composed !== null,
      state: proposal.state,
      fields: fields.map(asSeen),
      evidence: [...proposal.evidence],
      method: methodOf(proposal.rule),
      rule: proposal.rule,
      candidates: [...(candidates.get(proposal.id) ?? [])],
      entry: entries.get(proposal.entryId ?? '')?.id ?? null,
    };
  });
}

/**
 * The document to review after this one, in the order in which Home shows those that wait: her own before samples, from the newest down, and
 * then round again. What was left for later waits on Home.
 */
export async function nextWaiting({ database, actor }: Acting, documentId: string): Promise<string | null> {
  const row = await database
    .selectFrom('document')
    .select('id')
    .where('state', '=', 'to_review')
    .where('deferred_at', 'is', null)
    .where('id', '<>', documentId)
    .where(visible(actor, 'document'))
    .orderBy('is_sample')
    .orderBy((document) =>
      document(
        document.refTuple('captured_at', 'id'), '<', document.selectFrom('document as this').select(['this.captured_at', 'this.id']).where('this.id', '=', documentId).$asTuple('captured_at', 'id'),
      ), 'desc')
    .orderBy('captured_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}
