import { likeliest } from '@mithaq/register';
import type { SourceDocument } from '../entries/assertion.ts';
import { keepFromSamples } from '../entries/keep-from-samples.ts';
import { keysOfName } from '../entries/name-keys.ts';
import { Ledger } from '../entries/ledger.ts';
import type { Register } from '../platform/act.ts';
import { isRefusal, type Refusal } from '../platform/refusal.ts';
import type { Accepting, Admitted } from './accepting.ts';
import { findCandidates } from './candidates.ts';
import { linkWaiting } from './link-waiting.ts';
import { record } from './record.ts';
import type { Acceptance, ActDone, ActorReference, ProposalField } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

export interface AdmissionStart {
  readonly register: Register;
  readonly document: SourceDocument;
  /** All proposals of the document that are not obsolete. */
  readonly proposals: readonly StoredProposal[];
  /** What the reviewer chose: proposal → entry, or `new`. */
  readonly matches: Readonly<Record<string, string>>;
}

export type Decided = ActDone['proposals'][number];

/** The proposals of one document being taken into the register in one act, each with the bodies and people it needs. */
export class Admission implements Accepting {
  readonly ledger: Ledger;
  readonly document: SourceDocument;
  readonly #start: AdmissionStart;
  readonly #decided = new Map<string, Decided>();
  readonly #underWay = new Set<string>();
  /** Bodies and people that the reviewer wrote in herself. */
  readonly #written = new Map<string, string>();

  constructor(start: AdmissionStart) {
    this.#start = start;
    this.ledger = new Ledger(start.register);
    this.document = start.document;
  }

  get decided(): readonly Decided[] {
    return [...this.#decided.values()];
  }

  /** Takes one proposal in, with the fields as the reviewer leaves them, and what she chose where they say otherwise than the register. */
  async admit(proposal: StoredProposal, fields: readonly ProposalField[] = proposal.fields, choices: Acceptance['choices'] = {}): Promise<string | Refusal> {
    const done = this.#decided.get(proposal.id)?.entry;
    if (done) return done;
    this.#underWay.add(proposal.id);
    const { id, kind, segment } = proposal;
    // the authority file knew the name that was read, not the one that the reviewer wrote
    const renamed = fields.some(({ field, method }) => field === 'name' && method === 'person');
    const match = await this.#matchOf({ ...proposal, fields });
    const entry = await record(this, { id, kind, segment, fields, match, choices, authority: renamed ? null : proposal.authority });
    this.#underWay.delete(proposal.id);
    if (isRefusal(entry)) return entry;
    this.#decide(proposal, entry, fields);
    await linkWaiting(this, { proposals: this.#start.proposals, admitted: proposal, entry });
    return entry;
  }

  readonly entryOfActor = async (reference: ActorReference | null): Promise<string | null> => {
    if (reference === null) return null;
    if (reference.entry !== null) return keepFromSamples(this, reference.entry);
    const proposal = this.#start.proposals.find(({ id }) => id === reference.proposal);
    if (proposal === undefined || (proposal.state === 'accepted' && proposal.entryId === null)) return this.#writtenIn(reference);
    if (proposal.entryId !== null) return proposal.entryId;
    // a rejected body stays out; one that is being taken in just now is above itself in a damaged text
    if (proposal.state !== 'pending' || this.#underWay.has(proposal.id)) return null;
    const entry = await this.admit(proposal);
    return isRefusal(entry) ? null : entry;
  };

  readonly entryOfProposal = (id: string): Promise<string | null> => {
    const proposal = this.#start.proposals.find((one) => one.id === id);
    return Promise.resolve(this.#decided.get(id)?.entry ?? proposal?.entryId ?? null);
  };

  async #matchOf(proposal: StoredProposal): Promise<string | null> {
    const chosen = this.#start.matches[proposal.id];
    if (chosen === 'new') return null;
    if (chosen !== undefined) return chosen;
    const { reading, actor } = this.#start.register;
    const all = this.#start.proposals.map((one) => ({ ...one, entryId: this.#decided.get(one.id)?.entry ?? one.entryId }));
    const candidates = await findCandidates({ database: await reading(), actor }, [proposal], all);
    return likeliest(candidates.get(proposal.id))?.entry ?? null;
  }

  #decide(proposal: StoredProposal, entry: string, fields: readonly ProposalField[]): void {
    const { writing, actor, actId } = this.#start.register;
    this.#decided.set(proposal.id, { id: proposal.id, state: 'accepted', entry });
    writing.update('proposal', [{
      id: proposal.id, state: 'accepted', entry_id: entry, act_id: actId, decided_by: actor.name, decided_at: 'now',
      accepted_fields: fields === proposal.fields ? null : fields,
    }]);
  }

  /** A body or person that no proposal holds: found by name, else made with the name as it was written. */
  async #writtenIn(reference: ActorReference): Promise<string | null> {
    const key = `${reference.kind}|${keysOfName(reference.name).join('|')}`;
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const proposal = writtenProposal(reference, this.document.id);
    const admitted: Admitted = { ...proposal, id: null, match: await this.#matchOf(proposal) };
    const entry = await record(this, admitted);
    if (isRefusal(entry)) return null;
    this.#written.set(key, entry);
    return entry;
  }
}

/** A name that the reviewer wrote, as a proposal that was never stored. */
function writtenProposal({ kind, name }: ActorReference, documentId: string): StoredProposal {
  const field: ProposalField = { id: 'name', field: 'name', value: { is: 'text', text: name }, basis: 'stated', because: null, method: 'person', rule: null, evidence: [] };
  return {
    id: '', documentId, segment: 0, kind, state: 'pending', fields: [field], acceptedFields: null, evidence: [], rule: '', authority: null, entryId: null, actId: null,
  };
}
