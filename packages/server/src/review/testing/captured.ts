import { createHash, randomUUID } from 'node:crypto';
import { localUser } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/connect.ts';
import type { TestApp } from '../../platform/testing/test-app.ts';
import { keepProposals } from '../keep-proposals.ts';
import type { Proposal } from '../schema.ts';
import type { Example } from './examples.ts';

export interface CapturedAs {
  readonly confidentiality?: 'public' | 'internal' | 'restricted';
  readonly isSample?: boolean;
  readonly publishedOn?: string | null;
  readonly reader?: string;
}

/** A document captured and read, waiting for review; tells its id. */
export async function captured(app: TestApp, example: Example, { confidentiality = 'internal', isSample = false, publishedOn = '2026-01-13', reader = 'reader-1' }: CapturedAs = {}): Promise<string> {
  const { database } = app;
  const bytes = Buffer.from(example.text);
  const sha256 = createHash('sha256').update(bytes).update(randomUUID()).digest('hex');
  await database.insertInto('blob').values({ sha256, bytes, size: bytes.length }).execute();
  const { id } = await database
    .insertInto('document')
    .values({
      sha256, confidentiality, is_sample: isSample, published_on: publishedOn, text: example.text, title: example.text.slice(0, 40), language: 'ar',
      size: bytes.length, state: 'to_review', captured_by: localUser.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await database.insertInto('segment').values({ document_id: id, seq: 0, kind: 'article', start_at: 0, end_at: example.text.length }).execute();
  await readWith(app, id, { example, reader });
  return id;
}

/** The document is read (again). */
export async function readWith({ database }: TestApp, documentId: string, { example, reader }: { example: Example; reader: string }): Promise<void> {
  await inTransaction(database, (transaction) => keepProposals(transaction, { documentId, reading: example.reading, reader }));
}

/** The proposals of a document as a reviewer sees them. */
export async function proposalsIn(app: TestApp, documentId: string): Promise<readonly Proposal[]> {
  const { json } = await app.request('GET', `/api/documents/${documentId}/review`);
  return json.proposals;
}

/** The first proposal of a kind; a test that asks for one that is not there fails at once. */
export async function proposalOf(app: TestApp, documentId: string, kind: Proposal['kind']): Promise<Proposal> {
  const proposal = (await proposalsIn(app, documentId)).find((one) => one.kind === kind);
  if (proposal === undefined) throw new Error(`no proposal of kind ${kind}`);
  return proposal;
}
