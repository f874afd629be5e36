import { titlesOf } from '../entries/titles.ts';
import { visible } from '../platform/actor.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { sinceRewording } from '../recognition/corrections.ts';
import { Admission } from './admission.ts';
import { correctedFields } from './corrected-fields.ts';
import { openDocument } from './open-document.ts';
import { openQuestion } from './open-questions.ts';
import type { Acceptance, ActDone } from './schema.ts';
import { storedProposals, type StoredProposal } from './stored-proposals.ts';
import { decidedBy } from './trace.ts';
import { unknownEntry } from './unknown-entry.ts';

/** A reviewer takes a proposal into the register, with the bodies and people it names. */
export function accept(acting: Acting, proposalId: string, { fields: given, rewording, matches = {}, choices = {} }: Acceptance): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'accept', proposalId }, async (register) => {
    const documentId = await documentOf(register, proposalId);
    if (documentId === null) return refusal('not-found');
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;

    const proposals = await storedProposals(register.transaction, documentId);
    const proposal = proposals.find(({ id }) => id === proposalId);
    if (proposal?.state !== 'pending') return alreadyDecided(register, proposal);
    const now = await sinceRewording(register.transaction, documentId, rewording);
    const fields = correctedFields(proposal, given?.map((field) => ({ ...field, evidence: field.evidence.map(now) })), document.text.length);
    if (isRefusal(fields)) return fields;
    const unknown = await unknownEntry(register, { proposals, fields, matches });
    if (unknown !== null) return unknown;
    const open = await openQuestion(register, { proposals, proposal, fields, matches });
    if (open !== null) return open;

    const admission = new Admission({ register, document, proposals, matches });
    const entry = await admission.admit(proposal, fields, choices);
    if (isRefusal(entry)) return entry;
    await admission.ledger.close();
    register.about({ documentId });
    return { ...decidedBy(register, 'accept', { entry, decided: admission.decided }), differingAccounts: admission.ledger.differingAccounts };
  });
}

/** Tells what became of it; the entry only to whoever may see it. */
async function alreadyDecided(register: Register, proposal: StoredProposal | undefined): Promise<Refusal> {
  const [entry] = (await titlesOf(register.transaction, register, proposal?.entryId ? [proposal.entryId] : [])).keys();
  return refusal('already-decided', { state: proposal?.state ?? 'obsolete', ...(entry === undefined ? {} : { entry }) });
}

/** The document of a proposal; null when there is none that the actor may see. */
export async function documentOf({ transaction, actor }: Register, proposalId: string): Promise<string | null> {
  const row = await transaction
    .selectFrom('proposal')
    .innerJoin('document', 'document.id', 'proposal.document_id')
    .select('document.id')
    .where('proposal.id', '=', proposalId)
    .where(visible(actor, 'document'))
    .executeTakeFirst();
  return row?.id ?? null;
}
