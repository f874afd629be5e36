import type { Confidentiality } from '@mithaq/register/vocabulary';
import { sql, type RawBuilder } from 'kysely';

/** What may be done to the register. A name here is also the `deed` of the trace. */
export type Deed =
  | 'capture' | 'read' | 'read-again' | 'read-unread-pages' | 'stop-reading' | 'give-address' | 'stop-fetching' | 'follow-feed' | 'pause-feed' | 'resume-feed' | 'remove-feed' | 'restore-feed' | 'describe-document' | 'delete-document' | 'restore-document' | 'finish' | 'reopen' | 'defer'
  | 'set-aside' | 'bring-back' | 'correct-words'
  | 'add-proposal' | 'accept' | 'accept-all' | 'reject' | 'undo' | 'correct-entry'
  | 'load-samples' | 'remove-samples' | 'restore-samples';

/** Who acts: what they may see, and what they may do. */
export interface Actor {
  readonly name: string;
  readonly mayRead: readonly Confidentiality[];
  readonly mayDo: 'everything' | readonly Deed[];
}

/** The person at this computer; accounts come later. */
export const localUser: Actor = { name: 'local', mayRead: ['public', 'internal', 'restricted'], mayDo: 'everything' };

/** The program itself, where it goes on with what a person began. */
export const mithaq: Actor = { name: 'mithaq', mayRead: ['public', 'internal', 'restricted'], mayDo: 'everything' };

export function may(actor: Actor, deed: Deed): boolean {
  return actor.mayDo === 'everything' || actor.mayDo.includes(deed);
}

/**
 * The condition that belongs to every query: rows the actor may not see are not there. `table` is the table, or its
 * alias, whose `confidentiality` decides.
 */
export function visible(actor: Actor, table: string): RawBuilder<boolean> {
  if (actor.mayRead.length === 0) return sql<boolean>`false`;
  return sql<boolean>`${sql.ref(`${table}.confidentiality`)} in (${sql.join(actor.mayRead.map((level) => sql.lit(level)))})`;
}
