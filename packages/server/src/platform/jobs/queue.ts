import { sql, type Kysely, type Transaction } from 'kysely';
import { json } from '../database/json.ts';
import type { Database } from '../database/tables.ts';

/** The kinds of work done behind the scenes, and what each is told. */
export interface Work {
  /** Takes in and reads a document. */
  readonly read: { readonly document: string };
  /** Recognises the words on the pages of a document that are pictures, and reads it then. */
  readonly recognise: { readonly document: string };
  /** Fetches what is at an address of the web. */
  readonly fetch: { readonly address: string };
  /** Looks what is new in a feed. */
  readonly look: { readonly feed: string };
}

export type JobKind = keyof Work;

/** A job taken by a worker. `lease` proves that it still is his. */
export interface Job<K extends JobKind = JobKind> {
  readonly id: string;
  readonly kind: K;
  readonly payload: Work[K];
  /** This is the how-manieth attempt, from 1. */
  readonly attempt: number;
  readonly lease: string;
}

/** Waking the workers of this process; those of other machines look every second. */
export interface Jobs {
  readonly wake: () => void;
}

export const LEASE_SECONDS = 60;
export const MOST_ATTEMPTS = 4;
/** Begun so often without an end, since its program was killed each time, a job is given up: it may be what ends the program. */
export const MOST_BEGUN = 8;

/**
 * Puts a job in the queue, in the transaction of the act that needs it. Wake the workers after the commit. One that still
 * waits serves both, and waits no longer: asking a hundred times gives no hundred jobs. It is held until the commit, so
 * that no worker begins it before he can see what the act changed.
 */
export async function enqueue<K extends JobKind>(transaction: Transaction<Database>, kind: K, payload: Work[K]): Promise<void> {
  const { rows } = await sql`
    update job set run_after = least(run_after, now()) where kind = ${kind} and state = 'queued' and payload = ${json(payload)}::jsonb returning id`.execute(transaction);
  if (rows.length === 0) await transaction.insertInto('job').values({ kind, payload: json(payload) }).execute();
}

/** Ends jobs that are no longer wanted, those that wait and those under way: what comes of them is kept no longer. */
export async function callOff<K extends JobKind>(transaction: Transaction<Database>, kinds: readonly K[], payload: Work[K]): Promise<void> {
  await sql`
    update job set state = 'done', finished_at = now(), leased_by = null, leased_until = null
    where kind = any(${kinds}::text[]) and state in ('queued', 'running') and payload = ${json(payload)}::jsonb`.execute(transaction);
}

/** Work that is being done begins anew, since what it began with has changed: what comes of it so far is kept no longer. */
export async function restart<K extends JobKind>(transaction: Transaction<Database>, kinds: readonly K[], payload: Work[K]): Promise<void> {
  await sql`
    update job set state = 'queued', attempts = greatest(attempts - 1, 0), run_after = now(), leased_by = null, leased_until = null
    where kind = any(${kinds}::text[]) and state = 'running' and payload = ${json(payload)}::jsonb`.execute(transaction);
}

/** Gives back what a holder of leases still has in hand when he ends in order: that was no attempt. */
export async function giveBack(database: Kysely<Database>, holder: string): Promise<void> {
  await sql`
    update job set state = 'queued', attempts = greatest(attempts - 1, 0), run_after = now(), leased_by = null, leased_until = null
    where state = 'running' and starts_with(leased_by, ${holder})`.execute(database);
}

/** Says of a job that is held which attempt it is; 0 while it only waits for its turn, and would be begun by whoever takes it up. */
export async function countAttempt(database: Kysely<Database>, { id, lease }: Job, attempts: number): Promise<void> {
  await database.updateTable('job').set({ attempts }).where('id', '=', id).where('state', '=', 'running').where('leased_by', '=', lease).execute();
}

/** Takes the next job of these kinds that is due, or one whose worker has not been heard of since its lease ran out. */
export async function takeNext(database: Kysely<Database>, lease: string, kinds: readonly string[]): Promise<Job | null> {
  const { rows } = await sql<{ id: string; kind: JobKind; payload: Work[JobKind]; attempts: number }>`
    update job
    set state = 'running', attempts = attempts + 1, leased_by = ${lease}, leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = (
      select id from job
      where kind = any(${kinds}::text[]) and ((state = 'queued' and run_after <= now()) or (state = 'running' and leased_until < now()))
        -- the same work twice at once would be done twice
        and not exists (
          select 1 from job as other
          where other.state = 'running' and other.leased_until >= now() and other.kind = job.kind and other.payload = job.payload and other.id <> job.id
        )
      order by run_after, created_at
      limit 1
      for update skip locked
    )
    returning id, kind, payload, attempts`.execute(database);
  const row = rows[0];
  return row ? { id: row.id, kind: row.kind, payload: row.payload, attempt: row.attempts, lease } : null;
}

/** Prolongs the lease of a job that takes long. */
export async function stillAtIt(database: Kysely<Database>, job: Job): Promise<void> {
  await sql`
    update job set leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = ${job.id} and state = 'running' and leased_by = ${job.lease}`.execute(database);
}

/** Whether a job is still his who took it. */
export async function isHeld(database: Kysely<Database>, { id, lease }: Job): Promise<boolean> {
  return (await database.selectFrom('job').select('id').where('id', '=', id).where('state', '=', 'running').where('leased_by', '=', lease).executeTakeFirst()) !== undefined;
}

/** Thrown where a job was given to another worker meanwhile: what was done for it must not be kept. */
export class LeaseLost extends Error {}

/** Closes a job, in the very transaction that keeps its result, so that the result is there exactly once. */
export async function complete(transaction: Transaction<Database>, job: Job): Promise<void> {
  const done = await transaction
    .updateTable('job')
    .set({ state: 'done', finished_at: sql`now()`, leased_until: null, error: null })
    .where('id', '=', job.id)
    .where('state', '=', 'running')
    .where('leased_by', '=', job.lease)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new LeaseLost(job.id);
}

/** Puts a job back to be tried later (2, 8, 32 s), or gives it up; tells which. */
export async function putBack(database: Kysely<Database>, job: Job, error: string): Promise<'later' | 'failed'> {
  const failed = job.attempt >= MOST_ATTEMPTS;
  await sql`
    update job
    set state = ${failed ? 'failed' : 'queued'}, error = ${error}, leased_by = null, leased_until = null,
        run_after = now() + make_interval(secs => ${2 * 4 ** (job.attempt - 1)}),
        finished_at = case when ${failed} then now() end
    where id = ${job.id} and state = 'running' and leased_by = ${job.lease}`.execute(database);
  return failed ? 'failed' : 'later';
}

/**
 * Gives back what a dead copy of this program had begun. Only for the embedded database: its folder is locked, so
 * whatever still counts as running belongs to nobody. On a server the leases run out by themselves.
 */
export async function requeueAbandoned(database: Kysely<Database>): Promise<void> {
  await sql`update job set state = 'queued', leased_by = null, leased_until = null, run_after = now() where state = 'running'`.execute(database);
}
