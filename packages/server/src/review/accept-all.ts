import { isInDoubt } from '@mithaq/register';
import { doubtsWithin } from '../organisations/doubts-within.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { Admission } from './admission.ts';
import { findCandidates } from './candidates.ts';
import { methodOf } from './method.ts';
import { openDocument } from './open-document.ts';
import { proposalsNamed } from './references.ts';
import type { ActDone } from './schema.ts';
import { storedProposals, type StoredProposal } from './stored-proposals.ts';
import { decidedBy } from './trace.ts';
import { unknownEntry } from './unknown-entry.ts';

/**
 * A reviewer takes in all that is still pending of a document, as one act. What cannot be taken in as it is stays pending, and so does what a
 * language model proposed: she looks at each of these. What may be an entry of the register already, or another body of the document in a second form, stays so too, with all that names it.
 */
export function acceptAll(acting: Acting, documentId: string): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'accept-all', documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    const proposals = await storedProposals(register.transaction, documentId);
    const pending = proposals.filter(({ state, rule }) => state === 'pending' && methodOf(rule) !== 'model');
    if (pending.length === 0) return refusal('already-decided');

    const candidates = await findCandidates({ database: register.transaction, actor: register.actor }, pending, proposals);
    const within = new Set(doubtsWithin(pending, proposals));
    const asked = proposals.filter((proposal) => proposal.state === 'pending' && (within.has(proposal) || isInDoubt(candidates.get(proposal.id))));
    const waiting = withThoseThatName([...asked, ...(await namingUnknown(register, pending))], proposals);
    const admission = new Admission({ register, document, proposals, matches: {} });
    const entries: string[] = [];
    for (const proposal of pending.filter(({ id }) => !waiting.has(id))) {
      const entry = await admission.admit(proposal);
      if (!isRefusal(entry)) entries.push(entry);
    }
    const [first] = asked;
    if (entries.length === 0 && first !== undefined) return refusal('questions-open', { n: asked.length, proposal: first.id });
    await admission.ledger.close();
    const done = decidedBy(register, 'accept-all', { entry: entries[0] ?? null, decided: admission.decided });
    return { ...done, questions: asked.map(({ id }) => id), differingAccounts: admission.ledger.differingAccounts };
  });
}

/** Those that name an entry which has gone since, or which whoever accepts all may not see. */
async function namingUnknown(register: Register, proposals: readonly StoredProposal[]): Promise<readonly StoredProposal[]> {
  const naming: StoredProposal[] = [];
  for (const proposal of proposals) {
    if ((await unknownEntry(register, { proposals: [], fields: proposal.fields, matches: {} })) !== null) naming.push(proposal);
  }
  return naming;
}

/** Accepting a record accepts the bodies and people it names, and what was said somewhere is told apart by where: one that names what is asked about waits as well. */
function withThoseThatName(asked: readonly StoredProposal[], proposals: readonly StoredProposal[]): ReadonlySet<string> {
  const waiting = new Set(asked.map(({ id }) => id));
  const names = ({ fields }: StoredProposal): boolean => fields.some(({ value }) => proposalsNamed(value).some((proposal) => waiting.has(proposal ?? '')));
  for (let before = -1; before < waiting.size;) {
    before = waiting.size;
    for (const proposal of proposals) if (names(proposal)) waiting.add(proposal.id);
  }
  return waiting;
}
