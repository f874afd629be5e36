import type { SourceDocument } from './assertion.ts';
import type { Ledger } from './ledger.ts';

/** An entry of the samples that a document of one's own names goes no longer with the samples. */
export async function keepFromSamples({ ledger, document }: { ledger: Ledger; document: SourceDocument }, entryId: string): Promise<string> {
  if (document.isSample) return entryId;
  const entry = await (await ledger.register.reading()).selectFrom('entry').select('is_sample').where('id', '=', entryId).executeTakeFirst();
  if (entry?.is_sample) await ledger.change('entry', entryId, { id: entryId, is_sample: false });
  return entryId;
}
