import { matchKey, type NameLanguage } from '@mithaq/register';
import { bodies, type BodyNames } from '../../../../data/authority/bodies.ts';
import stateRecords from '../../../../data/authority/states.json' with { type: 'json' };
import type { LedgerRow } from '../entries/rows.ts';

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

const ORGANISATIONS = new Map(bodies.map((body) => [body.id, body]));
const STATES = new Map(stateRecords.map((record) => [record.id, record]));

/** The record of a body in the authority file; null when there is none. */
export function authorityRecord(id: string | null): AuthorityRecord | null {
  return id === null ? null : (organisationRecord(id) ?? stateRecord(id));
}

function organisationRecord(id: string): AuthorityRecord | null {
  const record = ORGANISATIONS.get(id);
  if (record === undefined) return null;
  const names = distinct(LANGUAGES.flatMap((language) => namesOfBody(record[language], language)));
  return { kind: record.kind, stateCode: codeOf(record.state), parent: record.parent, names };
}

/** What tells the body; a name that it shares with others tells none. */
function namesOfBody(names: BodyNames | null, language: NameLanguage): readonly (readonly AuthorityName[])[] {
  if (names === null) return [];
  return [
    named(names.name, language, 'official'),
    named(names.short, language, 'short'),
    named(names.acronym, language, 'acronym'),
    ...(names.former ?? []).map((former) => named(former, language, 'former')),
    ...(names.variants ?? []).map((variant) => named(variant, language, 'variant')),
  ];
}

const codeOf = (state: string | undefined): string | null => (state === undefined ? null : (STATES.get(state)?.iso ?? null));

function stateRecord(id: string): AuthorityRecord | null {
  const record = STATES.get(id);
  if (record === undefined) return null;
  const names = distinct(LANGUAGES.flatMap((language) => [
    named(record[language].short, language, 'short'),
    named(record[language].formal, language, 'official'),
    ...record[language].variants.map((variant) => named(variant, language, 'variant')),
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
