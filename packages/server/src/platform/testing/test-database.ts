import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { connect, type Connected } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';

/**
 * A database of one test file, with all tables and no rows: an embedded one on a copied folder, or, when
 * `DATABASE_URL` is set, one of its own on that server.
 */
export function testDatabase({ untouched = false }: DatabaseWanted = {}): Promise<Connected> {
  const url = process.env['DATABASE_URL'];
  return url ? onServer(url) : embedded(untouched);
}

export interface DatabaseWanted {
  /** No other test file has used it: what the process or the engine keeps of a database is not there yet. */
  readonly untouched?: boolean;
}

/** A folder with a migrated embedded database, for tests that start the server on it. */
export async function migratedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-test-'));
  cpSync(await template(), folder, { recursive: true });
  return folder;
}

/** Engines that a test file of this process has given back, empty: to start one takes a second, and a hundred files want one. */
const idle: Connected[] = [];

async function embedded(untouched: boolean): Promise<Connected> {
  const connected = (untouched ? undefined : idle.pop()) ?? (await started());
  return {
    // an object of its own: what the process keeps of a database, such as counts, it keeps by this object
    database: connected.database.withoutPlugins(),
    close: async () => {
      await empty(connected.database);
      idle.push(connected);
    },
  };
}

/** It is never closed, but ends with the process, and its folder with it. */
async function started(): Promise<Connected> {
  const folder = await migratedFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return connect({ folder });
}

/** Empties the tables that have rows, without following what refers to what: to truncate them all takes three times as long. */
async function empty(database: Connected['database']): Promise<void> {
  const { rows: tables } = await sql<{ tablename: string }>`select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(database);
  const hasRows = tables.map(({ tablename }) => sql`exists (select from ${sql.table(tablename)}) as ${sql.ref(tablename)}`);
  const { rows: [asked] } = await sql<Record<string, boolean>>`select ${sql.join(hasRows)}`.execute(database);
  const filled = tables.filter(({ tablename }) => asked?.[tablename] === true).map(({ tablename }) => sql.table(tablename));
  if (filled.length === 0) return;
  await database.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection);
    for (const table of filled) await sql`delete from ${table}`.execute(connection);
    await sql`set session_replication_role = default`.execute(connection);
    // the next test finds no rows that have gone either
    await sql`vacuum ${sql.join(filled)}`.execute(connection);
  });
}

/** Made once for each state of the migrations; initialising takes seconds, copying a tenth of one. */
async function template(): Promise<string> {
  const kept = join(tmpdir(), `mithaq-templates-${process.getuid?.() ?? 'user'}`);
  const folder = join(kept, migrationsFingerprint());
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  const making = mkdtempSync(join(kept, 'making-'));
  const connected = await connect({ folder: making });
  await migrate(connected.database);
  await connected.close();
  try {
    renameSync(making, folder);
  } catch {
    // another test process was quicker; its folder is as good
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

function migrationsFingerprint(): string {
  const hash = createHash('sha256');
  const folder = new URL('../database/migrations/', import.meta.url);
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(new URL(file, folder)));
  return hash.digest('hex').slice(0, 16);
}

async function onServer(url: string): Promise<Connected> {
  return (await serverDatabase(url, `mithaq_test_${randomUUID().replaceAll('-', '')}`)).connected;
}

/** A database of its own on a server, and its address, for processes that are to share it. It is gone when it is closed. */
export async function serverDatabase(url: string, name: string): Promise<{ readonly connected: Connected; readonly address: string }> {
  await runOnServer(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const connected = await connect({ url: own.href });
  await migrate(connected.database);
  const close = async (): Promise<void> => {
    await connected.close();
    await runOnServer(url, `drop database if exists ${name} with (force)`);
  };
  return { connected: { database: connected.database, close }, address: own.href };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
