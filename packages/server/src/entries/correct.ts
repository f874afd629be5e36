import { visible } from '../platform/actor.ts';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { newId } from '../platform/new-id.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { Ledger } from './ledger.ts';
import { keyOfName } from './name-keys.ts';
import { entryPage } from './page.ts';
import type { EntryChange, EntryPage } from './schema.ts';
import { FactSetting } from './set-facts.ts';
import { visibleRow } from './visible-row.ts';

/** A person corrects what is recorded of an entry: its names, its facts, who may see it. She says which version she saw; a later one is not written over. */
export async function correctEntry(acting: Acting, entryId: string, change: EntryChange): Promise<EntryPage | Refusal> {
  const done = await perform(acting, { deed: 'correct-entry' }, async (register) => {
    const entry = await register.transaction
      .selectFrom('entry')
      .select(['id', 'kind', 'version', 'confidentiality', 'is_sample'])
      .where('id', '=', entryId)
      .where(visible(register.actor, 'entry'))
      .forUpdate()
      .executeTakeFirst();
    if (entry === undefined) return refusal('not-found');
    if (entry.version !== change.version) return refusal('stale-version', { version: entry.version });
    // nobody hides an entry from herself
    if (change.confidentiality !== undefined && !register.actor.mayRead.includes(change.confidentiality)) return refusal('not-allowed');

    const ledger = new Ledger(register);
    if (change.confidentiality !== undefined && change.confidentiality !== entry.confidentiality) {
      await ledger.change('entry', entryId, { id: entryId, confidentiality: change.confidentiality });
    }
    const refused = (change.names === undefined ? null : await rename(register, ledger, { entryId, names: change.names }))
      ?? (change.facts === undefined ? null : await new FactSetting(ledger, entry).set(change.facts));
    if (refused !== null) return refused;
    await ledger.close();
    return { done: true };
  });
  return isRefusal(done) ? done : entryPage(acting, entryId);
}

interface Renaming {
  readonly entryId: string;
  readonly names: NonNullable<EntryChange['names']>;
}

/** The whole list of names that she sees: rows without id are new, rows left out go; those hidden from her stay. */
async function rename({ transaction, actor }: Register, ledger: Ledger, { entryId, names }: Renaming): Promise<Refusal | null> {
  const current = await transaction
    .selectFrom('name')
    .select(['id', 'form', 'language', 'value'])
    .where('entry_id', '=', entryId)
    .where(visibleRow(actor, 'name.id'))
    .execute();
  const byId = new Map(current.map((name) => [name.id, name]));
  const unknown = names.find(({ id }) => id !== undefined && id !== '' && !byId.has(id));
  if (unknown !== undefined) return refusal('invalid', { name: unknown.value });
  const kept = new Set(names.map(({ id }) => id));
  const left = current.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (left.length > 0) {
    const assertions = await transaction.selectFrom('assertion').select('id').where('item_id', 'in', left).execute();
    await ledger.remove('assertion', entryId, assertions.map(({ id }) => id));
    await ledger.remove('name', entryId, left);
  }
  for (const { id, form, language, value } of names) {
    const row = { form, language, value: value.trim(), match_key: keyOfName(value, language) };
    const before = id === undefined ? undefined : byId.get(id);
    if (before === undefined) ledger.add(entryId, { name: [{ id: newId(), entry_id: entryId, ...row }] });
    else if (before.form !== form || before.language !== language || before.value !== row.value) await ledger.change('name', entryId, { id: before.id, ...row });
  }
  return null;
}
