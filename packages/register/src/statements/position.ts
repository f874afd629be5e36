import type { PositionAct } from '../vocabulary/meetings.ts';

/** What a statement says on one issue. */
export interface Position {
  readonly act: PositionAct;
  readonly issue: string;
}

/**
 * Calls ask something of others. They are counted and shown apart: «calls for a stronger partnership» is neither agreement
 * nor dispute.
 */
export function isCall(act: PositionAct): boolean {
  return act === 'call' || act === 'propose';
}

/** The positions of a statement by issue, in the order in which the issues come up. */
export function positionsByIssue(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const byIssue = new Map<string, Position[]>();
  for (const position of positions) byIssue.set(position.issue, [...(byIssue.get(position.issue) ?? []), position]);
  return byIssue;
}
