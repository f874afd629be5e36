import type { ActivityFinding, CommitmentFinding, Dropped, InstrumentFinding, Key, MeetingFinding, StatementFinding } from '../reading.ts';
import { addAll } from '../text/lists.ts';

/** What is read of a text story by story; keys are given in the order of the text. */
export interface ActsRead {
  readonly instruments: InstrumentFinding[];
  readonly meetings: MeetingFinding[];
  readonly statements: StatementFinding[];
  readonly activities: ActivityFinding[];
  readonly commitments: CommitmentFinding[];
  readonly dropped: Dropped[];
}

export function noActs(): ActsRead {
  return { instruments: [], meetings: [], statements: [], activities: [], commitments: [], dropped: [] };
}

/** Keeps the findings of a story among all, and gives them back with their keys. */
export function keep<T extends object>(all: (T & { readonly key: Key })[], name: string, findings: readonly T[]): readonly (T & { readonly key: Key })[] {
  const own = findings.map((finding, index) => ({ key: `${name}:${all.length + index}`, ...finding }));
  addAll(all, own);
  return own;
}
