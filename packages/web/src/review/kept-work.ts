import type { Choice, Proposal, ProposalField } from '../api/types.ts';
import { carriedOver } from './carried-over.ts';

/** What she chose where a proposal says otherwise than the register, by the name of the field. */
export type Choices = Readonly<Partial<Record<string, Choice>>>;

/** What a reviewer changed in a document and has not saved: corrections, which entry of the register something is, and what stands where the two differ. */
export interface Work {
  readonly drafts: ReadonlyMap<string, readonly ProposalField[]>;
  readonly matches: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, Choices>;
  /** How many rewordings the text had in which the evidence of the corrections is counted. */
  readonly rewording: number;
}

export const NO_WORK: Work = { drafts: new Map(), matches: new Map(), choices: new Map(), rewording: 0 };

// In memory alone: words of a restricted document have no place in the browser's storage.
const kept = new Map<string, { readonly work: Work; readonly known: readonly Proposal[] }>();

/** Keeps what is not saved while she looks at another page, and forgets it once it is decided. */
export function keepWork(document: string, { drafts, matches, choices, rewording, proposals }: Work & { readonly proposals: readonly Proposal[] }): void {
  const pending = new Set(proposals.flatMap(({ id, state }) => (state === 'pending' ? [id] : [])));
  const work = { drafts: ofThese(drafts, pending), matches: ofThese(matches, pending), choices: ofThese(choices, pending), rewording };
  if (work.drafts.size + work.matches.size + work.choices.size === 0) kept.delete(document);
  else kept.set(document, { work, known: proposals.filter(({ id }) => pending.has(id)) });
}

/** A document that is gone leaves nothing to save. */
export function forgetWork(document: string): void {
  kept.delete(document);
}

/** What was kept of a document, for the proposals that it has now; a new reading may have put others in the place of some. */
export function workOn(document: string, proposals: readonly Proposal[]): Work {
  const found = kept.get(document);
  return found === undefined ? NO_WORK : carriedOver(found.work, found.known, proposals);
}

/** Whether anything would be lost if the page were closed now. */
export function isWorkKept(): boolean {
  return kept.size > 0;
}

export function ofThese<V>(all: ReadonlyMap<string, V>, ids: ReadonlySet<string>): ReadonlyMap<string, V> {
  return new Map([...all].filter(([id]) => ids.has(id)));
}
