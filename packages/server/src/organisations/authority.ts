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

const RECORDS: ReadonlyMap<string, AuthorityRecord> = new Map<string, AuthorityRecord>([
  ...organisationRecords.map((record) => [record.id, {
    kind: record.kind,
    stateCode: null,
    parent: record.parent,
    names: distinct(LANGUAGES.flatMap((language) => [
      named(record[language].name, language, 'official'),
      named(record[language].acronym, language, 'acronym'),
      ...(language === 'ar' ? record.ar.variants.map((variant) => named(variant, 'ar', 'variant')) : []),
    ])),
  }] as const),
  ...stateRecords.map((record) => [record.id, {
    kind: 'state',
    stateCode: record.iso,
    parent: null,
    names: distinct(LANGUAGES.flatMap((language) => [
      named(record[language].short, language, 'short'),
      named(record[language].formal, language, 'official'),
    ])),
  }] as const),
]);

/** The record of a body in the authority file; null when there is none. */
export function authorityRecord(id: string | null): AuthorityRecord | null {
  return id === null ? null : (RECORDS.get(id) ?? null);
}

/** The body in the authority file that the words name, when there is exactly one. */
export function authorityNamed(name: string, language: NameLanguage): string | null {
  const ids = BY_KEY.get(matchKey(name, language)) ?? [];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

const BY_KEY = new Map<string, string[]>();
for (const [id, { names }] of RECORDS) {
  for (const { value, language } of names) {
    const key = matchKey(value, language);
    BY_KEY.set(key, [...new Set([...(BY_KEY.get(key) ?? []), id])]);
  }
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
