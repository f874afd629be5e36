import { matchKey, type NameLanguage } from '@mithaq/register';
import organisationRecords from '../../../../data/authority/organisations.json' with { type: 'json' };
import stateRecords from '../../../../data/authority/states.json' with { type: 'json' };
import type { LedgerRow } from '../entries/ledger.ts';

/** A name that the authority file has of a body. */
export interface AuthorityName {
  readonly value: string;
  readonly language: NameLanguage;
  readonly form: LedgerRow<'name'>['form'];
}

/** What the authority file tells of a body: sourced facts, so that they need no words of a document. */
export interface AuthorityRecord {
  readonly kind: string;
  readonly stateCode: string | null;
  readonly parent: string | null;
  readonly names: readonly AuthorityName[];
}

const LANGUAGES = ['ar', 'en', 'fr'] as const;

const ORGANISATIONS = new Map(organisationRecords.map((record) => [record.id, record]));
const STATES = new Map(stateRecords.map((record) => [record.id, record]));

/** The record of a body in the authority file; null when there is none. */
export function authorityRecord(id: string | null): AuthorityRecord | null {
  return id === null ? null : (organisationRecord(id) ?? stateRecord(id));
}

function organisationRecord(id: string): AuthorityRecord | null {
  const record = ORGANISATIONS.get(id);
  if (record === undefined) return null;
  const names = distinct(LANGUAGES.flatMap((language) => [
    named(record[language].name, language, 'official'),
    named(record[language].acronym, language, 'acronym'),
    ...(language === 'ar' ? record.ar.variants.map((variant) => named(variant, 'ar', 'variant')) : []),
  ]));
  return { kind: record.kind, stateCode: null, parent: record.parent, names };
}

function stateRecord(id: string): AuthorityRecord | null {
  const record = STATES.get(id);
  if (record === undefined) return null;
  const names = distinct(LANGUAGES.flatMap((language) => [
    named(record[language].short, language, 'short'),
    named(record[language].formal, language, 'official'),
  ]));
  return { kind: 'state', stateCode: record.iso, parent: null, names };
}

function named(value: string | null | undefined, language: NameLanguage, form: AuthorityName['form']): readonly AuthorityName[] {
  return value ? [{ value, language, form }] : [];
}

function distinct(names: readonly (readonly AuthorityName[])[]): readonly AuthorityName[] {
  const byKey = new Map<string, AuthorityName>();
  for (const name of names.flat()) {
    const key = `${name.language}|${matchKey(name.value, name.language)}`;
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
