import type { Proposal, ProposalField } from '../api/types.ts';
import { isActor } from './actors.ts';
import type { Work } from './kept-work.ts';

type Known = Pick<Proposal, 'id' | 'kind' | 'title' | 'evidence' | 'fields'>;

/**
 * What she had not saved, carried over to the proposals that a new reading put in the place of those she had before her: what she answered is not
 * asked again, and what she corrected stays hers. What is told of them besides is as it is read now.
 */
export function carriedOver(work: Work, known: readonly Known[], proposals: readonly Proposal[]): Work {
  const waiting = proposals.filter(({ state }) => state === 'pending');
  const standing = new Set(waiting.map(({ id }) => id));
  const instead = new Map(known.flatMap((was) => {
    if (standing.has(was.id)) return [];
    const same = waiting.filter((each) => isSame(was, each) && !known.some(({ id }) => id === each.id));
    const [only, another] = same;
    return only === undefined || another !== undefined ? [] : [[was.id, { was, only }] as const];
  }));
  const moved = <V>(all: ReadonlyMap<string, V>, as: (value: V, was: Known, now: Proposal) => V = (value) => value): ReadonlyMap<string, V> =>
    new Map([...all].map(([id, value]) => {
      const found = instead.get(id);
      return found === undefined ? [id, value] : [found.only.id, as(value, found.was, found.only)];
    }));
  return { ...work, matches: moved(work.matches), choices: moved(work.choices), drafts: moved(work.drafts, correctedAnew) };
}

function isSame(was: Known, now: Proposal): boolean {
  if (was.kind !== now.kind) return false;
  if (isActor(now)) return was.title === now.title;
  return was.evidence.some((one) => now.evidence.some((other) => one.start < other.end && other.start < one.end));
}

/** What is read now, with the values that she set, without those that she took away. */
function correctedAnew(draft: readonly ProposalField[], was: Known, now: Proposal): readonly ProposalField[] {
  const hers = new Map(draft.filter(({ method }) => method === 'person').map((field) => [field.id, field]));
  const taken = new Set(was.fields.map(({ id }) => id).filter((id) => !draft.some((field) => field.id === id)));
  const read = now.fields.filter(({ id }) => !taken.has(id)).map((field) => hers.get(field.id) ?? field);
  return [...read, ...draft.filter((field) => field.method === 'person' && !now.fields.some(({ id }) => id === field.id))];
}
