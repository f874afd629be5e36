import type { Key, Reading, Value, WrittenDate } from '@mithaq/reading';
import type { Term } from '@mithaq/register';
import type { Label, Language, Texts } from '../language/index.ts';

/** What the sections of a report share: the language, the source text, and the names that keys stand for. */
export interface Page {
  readonly language: Language;
  readonly texts: Texts;
  readonly source: string;
  readonly nameOf: (key: Key) => string;
}

/** A page for one reading of one text. */
export function pageFor(reading: Reading, source: string, { language, texts }: Pick<Page, 'language' | 'texts'>): Page {
  const named = [...reading.organisations, ...reading.people, ...reading.instruments, ...reading.meetings, ...reading.activities];
  const names = new Map(named.map((finding) => [finding.key, finding.name.value]));
  return { language, texts, source, nameOf: (key) => names.get(key) ?? key };
}

/** One record of a section: what heads it, and lines of a label and a value. */
export interface Entry {
  readonly head: string;
  readonly lines: readonly Line[];
}

type Line = readonly [label: Label, value: string | null];

/** The name of a code in the language of the page. */
export function term<C extends string>(terms: readonly Term<C>[], code: C, { language }: Page): string {
  return terms.find((one) => one.code === code)?.[language] ?? code;
}

/** A value as text, marked where it was supposed and not said. */
export function said<T>(value: Value<T> | null, show: (value: T) => string, { texts }: Page): string | null {
  if (value === null) return null;
  return value.basis === 'inferred' ? `${show(value.value)} (${texts.inferred})` : show(value.value);
}

/** Several values in a row; null when there are none. */
export function row<T>(values: readonly Value<T>[], show: (value: T) => string, page: Page): string | null {
  const shown = values.map((value) => said(value, show, page) ?? '');
  return shown.length === 0 ? null : [...new Set(shown)].join(page.texts.comma);
}

/** A date as written, with the day or the days that it fixes. */
export function written(date: WrittenDate): string {
  if (date.min === null || date.min === date.asWritten) return date.asWritten;
  const days = date.min === date.max || date.max === null ? date.min : `${date.min} – ${date.max}`;
  return `${date.asWritten} [${days}]`;
}

/** The words of the source that prove a finding, in quotation marks. */
export function quoted(spans: readonly { start: number; end: number }[], { source, texts }: Page): string | null {
  const words = spans.map(({ start, end }) => source.slice(start, end).replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  return words.length === 0 ? null : words.map((text) => `${texts.quotes[0]}${text}${texts.quotes[1]}`).join(' … ');
}

/** The text as it is. */
export const asIs = (text: string): string => text;
