import type { Proposal } from '../api/types.ts';

/** Organisations and people stand after the records that name them: accepting a record accepts its actors. */
export function isActor({ kind }: Pick<Proposal, 'kind'>): boolean {
  return kind === 'organisation' || kind === 'person';
}
