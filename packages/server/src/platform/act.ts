import type { Kysely, Transaction } from 'kysely';
import { may, type Actor, type Deed } from './actor.ts';
import { inTransaction } from './database/connect.ts';
import { json } from './database/json.ts';
import type { Database } from './database/tables.ts';
import { isRefusal, refusal, type Refusal } from './refusal.ts';

export type Language = 'ar' | 'en' | 'fr';

/** Someone about to read or to act, and what the act needs to know of the world. */
export interface Acting {
  readonly actor: Actor;
  readonly database: Kysely<Database>;
  /** The language in which titles are wanted. */
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}

export interface Trace {
  readonly deed: Deed;
  readonly documentId?: string | null;
  readonly proposalId?: string | null;
  /** What the history shows of it, as codes and names. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The register as an act sees it: one transaction, and the trace that belongs to it. */
export interface Register {
  readonly transaction: Transaction<Database>;
  readonly actId: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly today: string;
  /** Keeps what an entry was before and after; null where it was not there. The first «before» and the last «after» of an act stand. */
  readonly changed: (entryId: string, before: unknown, after: unknown) => Promise<void>;
  /** Adds to the trace what became known only during the act. */
  readonly about: (more: Omit<Trace, 'deed'>) => Promise<void>;
}

/**
 * One act: its permission, its transaction and its trace. The work sees the register only through the transaction it is
 * given; a refusal it returns undoes everything, the trace too.
 */
export async function perform<T>(acting: Acting, trace: Trace, work: (register: Register) => Promise<T | Refusal>): Promise<T | Refusal> {
  if (!may(acting.actor, trace.deed)) return refusal('not-allowed');
  try {
    return await inTransaction(acting.database, async (transaction) => {
      const result = await work(await openRegister(acting, trace, transaction));
      if (isRefusal(result)) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Carries a refusal out of the transaction, which is rolled back on its way. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: Refusal) {
    super(refused.refused);
    this.refusal = refused;
  }
}

async function openRegister(acting: Acting, trace: Trace, transaction: Transaction<Database>): Promise<Register> {
  const { id: actId } = await transaction
    .insertInto('act')
    .values({
      actor: acting.actor.name,
      deed: trace.deed,
      document_id: trace.documentId ?? null,
      proposal_id: trace.proposalId ?? null,
      detail: json(trace.detail ?? {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {
    transaction,
    actId,
    actor: acting.actor,
    language: acting.language,
    today: acting.today,
    changed: async (entryId, before, after) => {
      await transaction
        .insertInto('act_change')
        .values({ act_id: actId, entry_id: entryId, before: jsonOrNull(before), after: jsonOrNull(after) })
        .onConflict((conflict) => conflict.columns(['act_id', 'entry_id']).doUpdateSet({ after: jsonOrNull(after) }))
        .execute();
    },
    about: async (more) => {
      await transaction
        .updateTable('act')
        .set({
          ...(more.documentId === undefined ? {} : { document_id: more.documentId }),
          ...(more.proposalId === undefined ? {} : { proposal_id: more.proposalId }),
          ...(more.detail === undefined ? {} : { detail: json(more.detail) }),
        })
        .where('id', '=', actId)
        .execute();
    },
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : json(value);
}
