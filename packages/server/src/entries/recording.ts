import { sql } from 'kysely';
import type { Confidentiality, EntryKind } from '../platform/database/tables.ts';
import { newId } from '../platform/new-id.ts';
import { isLaterStage } from '@mithaq/register';
import type { Choice, ProposalField } from '../review/schema.ts';
import { assertionOf, type SourceDocument } from './assertion.ts';
import { keepFromSamples } from './keep-from-samples.ts';
import type { Ledger } from './ledger.ts';
import { isStricter } from './levels.ts';
import { keyOfName, keysOfName, languageOf } from './name-keys.ts';
import { AccountValue, isOtherwise, valueIn, type StandingValue } from './account-value.ts';
import { idOf, OWNER, RowRecord, type LedgerRow, type LedgerTable, type ManyTable, type OwnTable, type Row } from './rows.ts';

/** Columns of the entry's own row that one field tells. */
export interface Told {
  readonly values: Readonly<RowRecord>;
  readonly field: ProposalField | null;
}

export interface NameTold {
  readonly value: string;
  readonly form: LedgerRow<'name'>['form'];
  readonly language?: 'ar' | 'en' | 'fr';
}

/** A part played by a body or person; the actor is null where only the office is told. */
export interface RoleTold {
  readonly role: string;
  readonly actor: string | null;
  readonly office?: string | null;
  readonly actingThrough?: string | null;
  readonly onBehalfOf?: string | null;
  /** The field that tells the office, where it is another than the one that tells the part. */
  readonly officeField?: ProposalField | null;
}

/** What a field tells of a row that is there. */
export interface Telling {
  readonly table: OwnTable | ManyTable;
  readonly standing: RowRecord;
  readonly values: Readonly<RowRecord>;
  readonly field: ProposalField;
  /** The row where it is one of several; null for the entry's own. */
  readonly row: string | null;
}

export interface RecordingStart {
  readonly ledger: Ledger;
  readonly document: SourceDocument;
  readonly proposal: { readonly id: string | null; readonly segment: number };
  readonly kind: EntryKind;
  /** The entry to extend; null makes a new one. */
  readonly match: string | null;
  /** What the reviewer chose where the document says otherwise, by the name of the field. */
  readonly choices?: Readonly<Partial<Record<string, Choice>>>;
}

/** One entry being made or extended from one proposal: its rows, each with its evidence. */
export class Recording {
  readonly entryId: string;
  readonly isNew: boolean;
  /** A document stricter than the entry adds rows, which are hidden with it; the entry's own values it leaves alone. */
  readonly mayFill: boolean;
  readonly #start: RecordingStart;
  readonly #known = new Map<ManyTable, RowRecord[]>();
  readonly #rows = new Map<LedgerTable, Map<string, Row>>();

  private constructor(start: RecordingStart, entryId: string, level: Confidentiality) {
    this.#start = start;
    this.entryId = entryId;
    this.isNew = start.match === null;
    this.mayFill = !isStricter(start.document.level, level);
  }

  static async begin(start: RecordingStart): Promise<Recording> {
    const { ledger, document, match } = start;
    if (match === null) return new Recording(start, newId(), document.level);
    await keepFromSamples(start, match);
    const entry = await (await ledger.register.reading()).selectFrom('entry').select('confidentiality').where('id', '=', match).executeTakeFirstOrThrow();
    return new Recording(start, match, entry.confidentiality);
  }

  /** The entry's own row: written when new; otherwise what stands at `unset` is filled, and what the document says otherwise is settled as the reviewer chose. */
  async own(table: OwnTable, unset: Readonly<RowRecord>, told: readonly Told[]): Promise<void> {
    const current = this.isNew ? unset : await this.#ownRow(table);
    const filled: RowRecord = {};
    for (const { values, field } of told) {
      const columns = Object.entries(values);
      const isOpen = columns.every(([column]) => (current[column] ?? null) === (unset[column] ?? null));
      const isEqual = columns.every(([column, value]) => (current[column] ?? null) === (value ?? null));
      const isFilled = isOpen && (this.isNew || this.mayFill);
      if (isFilled) Object.assign(filled, values);
      if (field === null) continue;
      if (isFilled || isEqual) this.assert(field, null);
      else if (await this.#settle({ table, standing: current, values, field, row: null })) Object.assign(filled, values);
    }
    if (this.isNew) this.#put(table, { ...unset, ...filled, id: this.entryId });
    else if (Object.keys(filled).length > 0) await this.#start.ledger.change(table, this.entryId, { id: this.entryId, ...filled });
  }

  /** What a document tells of one of several rows that is there: it supports what stands, or is settled as the reviewer chose. */
  async tell(telling: Telling & { readonly table: ManyTable; readonly row: string }): Promise<void> {
    const { table, row, values } = telling;
    if (await this.#settle(telling)) await this.amend(table, row, () => values);
  }

  /** True when the value is to take the place of the one that stands. Nothing is lost: what does not lead stays beside it as a differing account, with its words. */
  async #settle(telling: Telling): Promise<boolean> {
    const { field, standing, values, row } = telling;
    const columns = Object.keys(values);
    const [known, told] = [valueIn(field.value, columns, standing), valueIn(field.value, columns, values)];
    if (told === null || (known !== null && !isOtherwise(known, told))) {
      this.assert(field, row);
      return false;
    }
    const choice = this.#start.choices?.[field.field] ?? (known !== null && isGoingOn(known, told) ? 'take' : 'both');
    if (choice === 'keep') return false;
    if (choice === 'both' || !this.mayFill) {
      this.assert(field, await this.#account(field.field, row, told));
      return false;
    }
    await this.#giveWay(telling, known);
    await this.#leadAgain(telling, told);
    this.assert(field, row);
    return true;
  }

  /** Another telling of a value; the same one told again is one. */
  #account(field: string, row: string | null, { value, named }: StandingValue): Promise<string> {
    return this.once('differing_account', { id: newId(), entry_id: this.entryId, field, row_id: row, value, named_id: named }, (known) => isAccount(known, field, row) && !isOtherwise(valueOfAccount(known), { value, named }));
  }

  /** What stood there becomes a differing account, with the words it rests on. */
  async #giveWay({ field, row }: Telling, known: StandingValue | null): Promise<void> {
    if (known === null) return;
    const account = await this.#account(field.field, row, known);
    for (const id of await this.#assertionsOf(field.field, row)) await this.#start.ledger.change('assertion', this.entryId, { id, item_id: account });
  }

  /** A differing account that is to lead from now on is one no longer; its words go with it. */
  async #leadAgain({ field, row }: Telling, told: StandingValue): Promise<void> {
    const account = (await this.#rowsKnown('differing_account')).find((known) => isAccount(known, field.field, row) && !isOtherwise(valueOfAccount(known), told) && !this.#isWaiting('differing_account', idOf(known)));
    if (account === undefined) return;
    for (const id of await this.#assertionsOf(field.field, idOf(account))) await this.#start.ledger.change('assertion', this.entryId, { id, item_id: row });
    await this.#start.ledger.remove('differing_account', this.entryId, [idOf(account)]);
  }

  async #assertionsOf(field: string, item: string | null): Promise<readonly string[]> {
    const rows = await (await this.#start.ledger.register.reading())
      .selectFrom('assertion').select('id').where('entry_id', '=', this.entryId).where('field', '=', field).where('item_id', item === null ? 'is' : '=', item).execute();
    return rows.map(({ id }) => id);
  }

  /** One of several rows: the one that is there when it says the same, else a new one. What that one lacks is filled in. */
  async once<T extends ManyTable>(table: T, row: LedgerRow<T>, isSame: (known: RowRecord) => boolean): Promise<string> {
    const known = (await this.#rowsKnown(table)).find(isSame);
    if (known === undefined) {
      this.#known.get(table)?.push(RowRecord.parse(row));
      this.#put(table, row);
      return row.id;
    }
    await this.amend(table, idOf(known), (standing) =>
      Object.fromEntries(Object.entries(row).filter(([column, value]) => value !== null && (standing[column] ?? null) === null)));
    return idOf(known);
  }

  /** Changes a row that is there, unless the document is stricter than the entry; a row not yet written is changed where it lies. */
  async amend(table: ManyTable, id: string, amended: (standing: RowRecord) => RowRecord): Promise<void> {
    const standing = (await this.#rowsKnown(table)).find((row) => idOf(row) === id);
    const waiting = this.#rows.get(table)?.get(id);
    if (standing === undefined || (waiting === undefined && !this.mayFill)) return;
    const changes = amended(standing);
    if (Object.keys(changes).length === 0) return;
    Object.assign(standing, changes);
    if (waiting !== undefined) this.#rows.get(table)?.set(id, { ...waiting, ...changes });
    else await this.#start.ledger.change(table, this.entryId, { id, ...changes });
  }

  /** A name of the entry; a spelling that is known already is not written twice. Its language is told, else seen by its letters. */
  async name({ value, form, language: told }: NameTold, field: ProposalField | null): Promise<void> {
    const language = told ?? languageOf(value, this.#start.document.language);
    const key = keyOfName(value, language);
    const keys = new Set(keysOfName(value));
    // «CEDEAO» in an Arabic text is the French acronym that is known, though its letters do not say so
    const isSame = (known: RowRecord): boolean => (told === undefined ? keys.has(String(known['match_key'])) : known['match_key'] === key && known['language'] === told);
    const row: LedgerRow<'name'> = { id: newId(), entry_id: this.entryId, form, language, value, match_key: key };
    const id = await this.once('name', row, isSame);
    if (field !== null) this.assert(field, id);
  }

  /** True where it goes by a title that was put together, and no document has told another yet. */
  async hasOnlyComposedTitle(): Promise<boolean> {
    const forms = (await this.#rowsKnown('name')).map(({ form }) => form);
    return this.mayFill && forms.includes('composed') && !forms.includes('title') && !forms.includes('official');
  }

  /** The part of a body or person in the entry; the same part of the same one is written once. */
  async role({ role, actor, office = null, actingThrough = null, onBehalfOf = null, officeField = null }: RoleTold, field: ProposalField | null): Promise<string> {
    const isSame = (known: RowRecord): boolean =>
      known['role'] === role && known['actor_id'] === actor && (actor !== null || (known['office'] === office && known['on_behalf_of'] === onBehalfOf));
    const seq = (await this.#rowsKnown('actor_role')).filter((known) => known['role'] === role).length;
    const id = await this.once('actor_role', {
      id: newId(), entry_id: this.entryId, role, actor_id: actor, office, acting_through: actingThrough, on_behalf_of: onBehalfOf, seq,
    }, isSame);
    if (field !== null) this.assert(field, id);
    await this.#officeOf(id, office, officeField ?? field);
    return id;
  }

  /** Another document may give the same part in another capacity. */
  async #officeOf(role: string, office: string | null, field: ProposalField | null): Promise<void> {
    const standing = (await this.known('actor_role')).find((known) => idOf(known) === role)?.['office'];
    if (field === null || office === null || typeof standing !== 'string' || this.#isWaiting('actor_role', role)) return;
    const [known, told] = [standing, office].map((text): StandingValue => ({ value: { is: 'text', text }, named: null }));
    if (known !== undefined && told !== undefined && isOtherwise(known, told)) this.assert(field, await this.#account(field.field, role, told));
  }

  /** The words a value came from; `itemId` is the row it lies in, null for the entry's own columns. */
  assert(field: ProposalField, itemId: string | null): void {
    const { document, proposal } = this.#start;
    this.#put('assertion', assertionOf(field, { entryId: this.entryId, itemId, document, proposal }));
  }

  /** Hands what was gathered to the ledger. */
  write(): string {
    const { ledger, document, kind } = this.#start;
    const rows = Object.fromEntries([...this.#rows].map(([table, ofTable]) => [table, [...ofTable.values()]]));
    if (this.isNew) ledger.make({ id: this.entryId, kind, confidentiality: document.level, is_sample: document.isSample }, rows);
    else ledger.add(this.entryId, rows);
    return this.entryId;
  }

  #put(table: LedgerTable, row: Row): void {
    const rows = this.#rows.get(table) ?? new Map<string, Row>();
    this.#rows.set(table, rows.set(row.id, row));
  }

  async #ownRow(table: OwnTable): Promise<RowRecord> {
    const { rows } = await sql<{ row: unknown }>`select to_jsonb(${sql.table(table)}) as row from ${sql.table(table)} where id = ${this.entryId}`
      .execute(await this.#start.ledger.register.reading());
    return RowRecord.parse(rows[0]?.row ?? {});
  }

  /** The rows of one table that the entry has by now. */
  known(table: ManyTable): Promise<readonly RowRecord[]> {
    return this.#rowsKnown(table);
  }

  #isWaiting(table: LedgerTable, id: string): boolean {
    return this.#rows.get(table)?.has(id) ?? false;
  }

  async #rowsKnown(table: ManyTable): Promise<readonly RowRecord[]> {
    const known = this.#known.get(table);
    if (known !== undefined) return known;
    const owner = sql.ref(OWNER[table]);
    const { rows } = this.isNew
      ? { rows: [] }
      : await sql<{ row: unknown }>`select to_jsonb(${sql.table(table)}) as row from ${sql.table(table)} where ${owner} = ${this.entryId}`
        .execute(await this.#start.ledger.register.reading());
    const loaded = rows.map(({ row }) => RowRecord.parse(row));
    this.#known.set(table, loaded);
    return loaded;
  }
}

/** «Held» after «planned»: what became of it takes its place. */
const isGoingOn = (known: StandingValue, told: StandingValue): boolean =>
  known.value.is === 'code' && told.value.is === 'code' && isLaterStage(known.value.code, told.value.code);

const isAccount = (row: RowRecord, field: string, of: string | null): boolean => row['field'] === field && row['row_id'] === of;

const valueOfAccount = (row: RowRecord): StandingValue => ({ value: AccountValue.parse(row['value']), named: typeof row['named_id'] === 'string' ? row['named_id'] : null });
