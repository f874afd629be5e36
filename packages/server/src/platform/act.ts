import type { Kysely, Transaction } from 'kysely';
import { may, type Actor, type Deed } from './actor.ts';
import { inTransaction } from './database/connect.ts';
import type { Database } from './database/tables.ts';
import { Writing } from './database/writing.ts';
import { newId } from './new-id.ts';
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
  /** Rows that are written when the act is done, or before it reads. */
  readonly writing: Writing;
  /** The transaction, with all that the act has written so far in it. */
  readonly reading: () => Promise<Transaction<Database>>;
  readonly actId: string;
  readonly actor: Actor;
  readonly language: Language;
  readonly today: string;
  /** Keeps what an entry was before and after; null where it was not there. The first «before» and the last «after» of an act stand. */
  readonly changed: (entryId: string, before: unknown, after: unknown) => void;
  /** Adds to the trace what became known only during the act. */
  readonly about: (more: Omit<Trace, 'deed'>) => void;
}

/**
 * One act: its permission, its transaction and its trace. The work sees the register only through the transaction it is
 * given; a refusal it returns undoes everything, the trace too.
 */
export async function perform<T>(acting: Acting, trace: Trace, work: (register: Register) => Promise<T | Refusal>): Promise<T | Refusal> {
  if (!may(acting.actor, trace.deed)) return refusal('not-allowed');
  try {
    return await inTransaction(acting.database, async (transaction) => {
      const register = new OpenRegister(acting, trace, transaction);
      const result = await work(register);
      if (isRefusal(result)) throw new Refused(result);
      await register.close();
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

class OpenRegister implements Register {
  readonly transaction: Transaction<Database>;
  readonly writing = new Writing();
  readonly actId = newId();
  readonly actor: Actor;
  readonly language: Language;
  readonly today: string;
  #trace: Trace;
  readonly #changes = new Map<string, { readonly before: unknown; readonly after: unknown }>();

  constructor({ actor, language, today }: Acting, trace: Trace, transaction: Transaction<Database>) {
    this.transaction = transaction;
    this.actor = actor;
    this.language = language;
    this.today = today;
    this.#trace = trace;
  }

  readonly reading = async (): Promise<Transaction<Database>> => {
    await this.writing.into(this.transaction);
    return this.transaction;
  };

  readonly changed = (entryId: string, before: unknown, after: unknown): void => {
    const known = this.#changes.get(entryId);
    this.#changes.set(entryId, { before: known === undefined ? before : known.before, after });
  };

  readonly about = (more: Omit<Trace, 'deed'>): void => {
    this.#trace = { ...this.#trace, ...more };
  };

  /** Writes what still waits, and the trace. */
  async close(): Promise<void> {
    const { deed, documentId = null, proposalId = null, detail = {} } = this.#trace;
    this.writing.add('act', [{ id: this.actId, actor: this.actor.name, deed, document_id: documentId, proposal_id: proposalId, detail }]);
    this.writing.add('act_change', [...this.#changes].map(([entry_id, change]) => ({ act_id: this.actId, entry_id, ...change })));
    await this.writing.into(this.transaction);
  }
}
