import { instrumentEventTypes } from '@mithaq/register';
import { visible } from '../platform/actor.ts';
import type { Confidentiality, EntryKind } from '../platform/database/tables.ts';
import { newId } from '../platform/new-id.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import type { Ledger } from './ledger.ts';
import { keysOfName, keyOfName, languageOf } from './name-keys.ts';
import { OWN_TABLE, type LedgerRow, type RowRecord } from './rows.ts';
import type { FactChange, ValueSaid } from './schema.ts';
import { OWN_SETTABLE, ROLES_SETTABLE, type OwnSettable } from './settable.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

interface SetIn {
  readonly id: string;
  readonly kind: EntryKind;
  readonly confidentiality: Confidentiality;
  readonly is_sample: boolean;
}

type Said<K extends ValueSaid['is']> = Extract<ValueSaid, { is: K }>;
type Day = Said<'date'>['date'];

/** A person says what holds of an entry. What a document said of the value before stays in the trace; from now on it rests on her word. */
export class FactSetting {
  readonly #ledger: Ledger;
  readonly #entry: SetIn;

  constructor(ledger: Ledger, entry: SetIn) {
    this.#ledger = ledger;
    this.#entry = entry;
  }

  async set(changes: readonly FactChange[]): Promise<Refusal | null> {
    for (const change of changes) {
      const refused = await this.#setOne(change);
      if (refused !== null) return refused;
    }
    return null;
  }

  #setOne(change: FactChange): Promise<Refusal | null> {
    const { kind } = this.#entry;
    const own = OWN_SETTABLE[kind]?.[change.field];
    if (own !== undefined && change.item === null) return this.#setOwn(change, own);
    const players = ROLES_SETTABLE[kind]?.[change.field];
    if (players !== undefined) return this.#setRole(change, players);
    if (kind === 'instrument' && change.field === 'event') return this.#setEvent(change);
    if (kind === 'instrument' && change.field === 'date') return this.#setDateOfEvent(change);
    return Promise.resolve(invalid(change));
  }

  async #setOwn(change: FactChange, settable: OwnSettable): Promise<Refusal | null> {
    const columns = columnsSaid(change.value, settable);
    if (columns === null) return invalid(change);
    await this.#ledger.change(OWN_TABLE[this.#entry.kind], this.#entry.id, { id: this.#entry.id, ...columns });
    await this.#rest(change.field, null, change.value !== null);
    return null;
  }

  async #setRole(change: FactChange, players: readonly string[]): Promise<Refusal | null> {
    const { field, item, value } = change;
    if (item !== null && !(await this.#isSeen('actor_role', item, field))) return invalid(change);
    if (value === null) return item === null ? invalid(change) : this.#drop('actor_role', item);
    if (value.is !== 'actor' || !players.includes(value.kind)) return invalid(change);
    const actor = await this.#entryOf(value);
    if (isRefusal(actor)) return actor;
    if (item !== null) {
      await this.#ledger.change('actor_role', this.#entry.id, { id: item, actor_id: actor });
      await this.#rest(field, item, true);
      return null;
    }
    const transaction = await this.#ledger.register.reading();
    const there = await transaction.selectFrom('actor_role').select(['seq', 'actor_id']).where('entry_id', '=', this.#entry.id).where('role', '=', field).execute();
    if (there.some((row) => row.actor_id === actor)) return null;
    const id = newId();
    const seq = Math.max(-1, ...there.map((row) => row.seq)) + 1;
    this.#ledger.add(this.#entry.id, { actor_role: [{ id, entry_id: this.#entry.id, role: field, actor_id: actor, seq }], assertion: [this.#said(field, id)] });
    return null;
  }

  /** What happened to an instrument. Without words of when, it is known to have happened, and no more. */
  async #setEvent({ field, item, value }: FactChange): Promise<Refusal | null> {
    if (item !== null) return value === null && (await this.#isSeen('instrument_event', item, null)) ? this.#drop('instrument_event', item) : invalid({ field });
    if (value?.is !== 'event' || !instrumentEventTypes.some(({ code }) => code === value.code)) return invalid({ field });
    const id = newId();
    const row = { id, instrument_id: this.#entry.id, type: value.code, ...dateColumns('date', value.date), place: value.place };
    const fields = value.date === null ? ['status'] : ['status', 'date'];
    this.#ledger.add(this.#entry.id, { instrument_event: [row], assertion: fields.map((each) => this.#said(each, id)) });
    return null;
  }

  /** When something happened to an instrument. */
  async #setDateOfEvent({ field, item, value }: FactChange): Promise<Refusal | null> {
    if (item === null || (value !== null && value.is !== 'date') || !(await this.#isSeen('instrument_event', item, null))) return invalid({ field });
    await this.#ledger.change('instrument_event', this.#entry.id, { id: item, ...dateColumns('date', value?.date ?? null) });
    await this.#rest(field, item, value !== null);
    return null;
  }

  async #drop(table: 'actor_role' | 'instrument_event', item: string): Promise<null> {
    const transaction = await this.#ledger.register.reading();
    const assertions = await transaction.selectFrom('assertion').select('id').where('item_id', '=', item).execute();
    await this.#ledger.remove('assertion', this.#entry.id, assertions.map(({ id }) => id));
    await this.#ledger.remove(table, this.#entry.id, [item]);
    return null;
  }

  /** From now on the value rests on her word alone; what documents said that are hidden from her goes on saying it to those who see them. */
  async #rest(field: string, item: string | null, isSaid: boolean): Promise<void> {
    await this.#forget(field, item);
    if (isSaid) this.#ledger.add(this.#entry.id, { assertion: [this.#said(field, item)] });
  }

  async #forget(field: string, item: string | null): Promise<void> {
    const { actor, reading } = this.#ledger.register;
    const rows = await (await reading())
      .selectFrom('assertion')
      .leftJoin('document', 'document.id', 'assertion.document_id')
      .select('assertion.id')
      .where('assertion.entry_id', '=', this.#entry.id)
      .where('assertion.item_id', item === null ? 'is' : '=', item)
      .where('assertion.field', '=', field)
      .where((row) => row.or([row('document.id', 'is', null), visibleLevel(actor, 'document.confidentiality')]))
      .execute();
    await this.#ledger.remove('assertion', this.#entry.id, rows.map(({ id }) => id));
  }

  #said(field: string, item: string | null): LedgerRow<'assertion'> {
    return { id: newId(), entry_id: this.#entry.id, field, item_id: item, document_id: null, basis: 'stated', method: 'person' };
  }

  async #isSeen(table: 'actor_role' | 'instrument_event', id: string, role: string | null): Promise<boolean> {
    const { actor, reading } = this.#ledger.register;
    const transaction = await reading();
    const seen = visibleRow(actor, `${table}.id`);
    const row = table === 'actor_role'
      ? await transaction.selectFrom('actor_role').select('id').where('id', '=', id).where('entry_id', '=', this.#entry.id).where('role', '=', role ?? '').where(seen).executeTakeFirst()
      : await transaction.selectFrom('instrument_event').select('id').where('id', '=', id).where('instrument_id', '=', this.#entry.id).where(seen).executeTakeFirst();
    return row !== undefined;
  }

  /** The body or person that was chosen; else the one of that name, where there is one only; else a new one, as hidden as what it is named in. */
  async #entryOf({ kind, name, entry }: Said<'actor'>): Promise<string | Refusal> {
    const { actor, reading } = this.#ledger.register;
    const transaction = await reading();
    const entries = transaction.selectFrom('entry').where('entry.kind', '=', kind).where(visible(actor, 'entry'));
    if (entry !== null) {
      const chosen = await entries.select('entry.id').where('entry.id', '=', entry).executeTakeFirst();
      return chosen?.id ?? refusal('invalid', { entry });
    }
    const named = await entries
      .innerJoin('name', 'name.entry_id', 'entry.id')
      .select('entry.id')
      .distinct()
      .where('name.match_key', 'in', keysOfName(name))
      .where(visibleRow(actor, 'name.id'))
      .limit(2)
      .execute();
    return named.length === 1 && named[0] !== undefined ? named[0].id : this.#make(kind, name);
  }

  #make(kind: 'organisation' | 'person', name: string): string {
    const id = newId();
    const nameId = newId();
    const language = languageOf(name, this.#ledger.register.language);
    const said = { ...this.#said('name', nameId), entry_id: id };
    this.#ledger.make({ id, kind, confidentiality: this.#entry.confidentiality, is_sample: this.#entry.is_sample }, {
      [kind]: [{ id }],
      name: [{ id: nameId, entry_id: id, form: 'official', language, value: name, match_key: keyOfName(name, language) }],
      assertion: [said],
    });
    return id;
  }
}

const invalid = ({ field }: Pick<FactChange, 'field'>): Refusal => refusal('invalid', { field });

/** What a value says of its columns; null where it is not of the field's shape. */
function columnsSaid(value: ValueSaid | null, settable: OwnSettable): RowRecord | null {
  const { column } = settable;
  if (value === null) {
    if (settable.isNeeded === true) return null;
    return settable.is === 'date' ? dateColumns(column, null) : { [column]: null };
  }
  if (value.is === 'text' && settable.is === 'text') return { [column]: value.text };
  if (value.is === 'number' && settable.is === 'number') return { [column]: value.number };
  if (value.is === 'date' && settable.is === 'date') return dateColumns(column, value.date);
  if (value.is === 'code' && settable.is === 'code' && settable.codes.includes(value.code)) return { [column]: value.code };
  return null;
}

const dateColumns = (column: string, date: Day | null): RowRecord => ({
  [`${column}_as_written`]: date?.asWritten ?? null,
  [`${column}_edtf`]: date?.edtf ?? null,
  [`${column}_min`]: date?.min ?? null,
  [`${column}_max`]: date?.max ?? null,
  [`${column}_calendar`]: date?.calendar ?? null,
});
