import { isArabic, isBareName } from '@mithaq/register';
import { fields as fieldTerms, instrumentTypes, meetingTypes } from '@mithaq/register/vocabulary';
import { languageOf } from '../entries/name-keys.ts';
import { fieldOf, fieldsOf } from './accepting.ts';
import type { ProposalField, ProposalKind } from './schema.ts';
import { standingForm } from './standing-form.ts';

type Language = 'ar' | 'en' | 'fr';

/** What a title is put together of; the bodies by their names in one language. */
export interface Parts {
  /** «اتفاقية»، «اجتماعها الثاني»: as written, or what such a thing is called. */
  readonly head: string;
  /** The parties, or the body that meets. */
  readonly bodies: readonly string[];
  /** The field it is about, where it is about one. */
  readonly field: string | null;
  /** Said where no body is known: «12 يناير 2026», or the year. */
  readonly when: string | null;
}

/** The fields from which the bodies of a title are taken: the parties of an instrument, of a meeting the organ, else those who take part. */
export function bodiesNamed(kind: ProposalKind, fields: readonly ProposalField[]): readonly ProposalField[] {
  const admitted = { fields };
  if (kind === 'instrument') return fieldsOf(admitted, 'party', 'party').map(({ field }) => field);
  const organ = fieldOf(admitted, 'organ', 'actor');
  return organ === null ? fieldsOf(admitted, 'participant', 'actor').map(({ field }) => field) : [organ.field];
}

/** The title of a thing whose name says only of what kind it is, put together of what its document tells; null where its name will do. Latin letters are read in the language of the document. */
export function composedName(kind: ProposalKind, fields: readonly ProposalField[], documentLanguage: Language): string | null {
  const name = bareName(kind, fields);
  if (name === null) return null;
  const bodies = bodiesNamed(kind, fields).flatMap(({ value }) => (value.is === 'party' ? [value.organisation.name] : value.is === 'actor' ? [value.actor.name] : []));
  const language = languageOf(name, documentLanguage);
  const count = fieldOf({ fields }, 'count', 'number')?.value.number ?? null;
  const head = kind === 'instrument' && language === 'ar' ? standingForm(name, count) : name;
  const title = composed(kind, language, { head, bodies, field: topicOf(fields)?.value.words ?? null, when: whenOf(fields) });
  return title === name.trim() ? null : title;
}

/** The one field that a thing is about; null where it is about several. */
export function topicOf(fields: readonly ProposalField[]) {
  const [only, ...others] = fieldsOf({ fields }, 'field', 'topic');
  return only === undefined || others.length > 0 ? null : only;
}

/** What a field is called in a language; null for one that only its document calls so. */
export function topicIn(language: Language, fields: readonly ProposalField[]): string | null {
  const code = topicOf(fields)?.value.code;
  return fieldTerms.find((term) => term.code === code)?.[language] ?? null;
}

/** The name, where it does not say which one is meant. */
export function bareName(kind: ProposalKind, fields: readonly ProposalField[]): string | null {
  if (kind !== 'instrument' && kind !== 'meeting') return null;
  const name = fieldOf({ fields }, 'name', 'text')?.value.text ?? '';
  return name !== '' && isBareName(name) ? name : null;
}

/** What such a thing is called in a language other than that of its document; null where its type is not known. */
export function headIn(language: Language, kind: ProposalKind, fields: readonly ProposalField[]): string | null {
  const code = fieldOf({ fields }, 'type', 'code')?.value.code;
  const types: readonly { readonly code: string; readonly ar: string; readonly en: string; readonly fr: string }[] = kind === 'instrument' ? instrumentTypes : meetingTypes;
  const type = types.find((one) => one.code === code);
  if (type === undefined || type.code === 'other') return null;
  const ordinal = fieldOf({ fields }, 'ordinal', 'number')?.value.number;
  return ordinal === undefined ? type[language] : `${type[language]} ${{ ar: 'رقم', en: 'no.', fr: 'n°' }[language]} ${ordinal}`;
}

/** Puts a title together in a language: «اتفاقية بين المغرب وتونس في مجال النقل»، «الاجتماع الثاني للجنة المشتركة». */
export function composed(kind: ProposalKind, language: Language, { head, bodies, field, when }: Parts): string {
  const named = language === 'ar' ? withArticle(head) : head.replace(/^(?:its|their|sa|son|leur)\s+/iu, '');
  const told = `${among(named, bodies, { kind, language })}${field === null ? '' : about(language, field)}`;
  return bodies.length > 0 || when === null ? told : `${told}${language === 'ar' ? '،' : ','} ${when}`;
}

function among(named: string, [first, second, ...others]: readonly string[], { kind, language }: { kind: ProposalKind; language: Language }): string {
  if (first === undefined) return named;
  if (second === undefined) return language === 'ar' && kind === 'meeting' ? `${named} ${withLam(first)}` : `${named} – ${first}`;
  const more = others.length === 0 ? '' : { ar: ' وآخرين', en: ' and others', fr: ' et autres' }[language];
  if (language === 'ar') return `${named} بين ${first} و${second}${more}`;
  return language === 'en' ? `${named} between ${first} and ${second}${more}` : `${named}\u00A0: ${first} – ${second}${more}`;
}

function about(language: Language, field: string): string {
  if (language !== 'ar') return ` (${field})`;
  return /^(?:ال)?مجال/u.test(field) ? ` في ${field}` : ` في مجال ${field}`;
}

function whenOf(fields: readonly ProposalField[]): string | null {
  const date = fieldOf({ fields }, 'date', 'date')?.value.date;
  if (date === undefined) return null;
  return /\d{4}|[٠-٩]{4}/u.test(date.asWritten) ? date.asWritten : (date.min?.slice(0, 4) ?? null);
}

/** «اجتماعها الثاني» standing alone is «الاجتماع الثاني»; «دورته», «الدورة». */
function withArticle(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  const owned = /^(?!ال)(\p{L}{3,}?)(?:هما|هم|هن|ها|(?<=[تعئ])ه)$/u.exec(first)?.[1];
  if (owned === undefined) return name.trim();
  // «في دورته الحادية والثلاثين» stands alone as «الدورة الحادية والثلاثون»
  const standing = rest.map((word) => word.replace(/^(و?ال(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع))ين$/u, '$1ون'));
  return [`ال${owned.replace(/ت$/u, 'ة').replace(/[ئؤ]$/u, 'ء')}`, ...standing].join(' ');
}

/** «اللجنة المشتركة» → «للجنة المشتركة»; a name in Latin letters stands by itself. */
function withLam(name: string): string {
  if (!isArabic(name)) return `– ${name}`;
  if (name.startsWith('الل')) return `لل${name.slice(3)}`;
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}
