import type { FieldValue, Proposal, ProposalField, WrittenDate } from '../../api/types.ts';
import type { Speech } from '../../language/language.tsx';
import { termOf } from '../../language/terms.ts';
import { withWesternDigits } from '../../language/western-digits.ts';
import { presentDate, type DateManner } from '../../register/dates.ts';
import { vocabularyOfTopic } from '../field-shapes.ts';

/** The name of a code in the language of the interface. */
export function termName(vocabulary: string, code: string, { language }: Pick<Speech, 'language'>): string {
  return termOf(vocabulary, code, language) ?? code;
}

/** What a written date fixes, in words, no more precise than it is known; null where it fixes nothing. */
export function dateMeaning(date: WrittenDate, { texts, say }: Pick<Speech, 'texts' | 'say'>, manner: DateManner): string | null {
  if (date.min === null && date.max === null) return null;
  const { words, bound } = presentDate(date, manner);
  const told = words.join(' · ');
  return bound === null ? told : say(texts.facts.values[bound], { date: told });
}

/** What to say beside the words of a date: nothing where they are its meaning already. */
export function besideDate(date: WrittenDate, speech: Pick<Speech, 'texts' | 'say'> & { readonly publishedOn: string | null }, manner: DateManner): string | null {
  const meaning = dateMeaning(date, speech, manner);
  const { unknown, unknownUnlessPublished } = speech.texts.review;
  if (meaning === null) return speech.publishedOn === null ? unknownUnlessPublished : unknown;
  return plain(meaning) === plain(date.asWritten) ? null : meaning;
}

function plain(text: string): string {
  return withWesternDigits(text).replaceAll(/[\s\u2066-\u2069]+/gu, ' ').trim().toLowerCase();
}

/** A value as one line of text. */
export function valueText(value: FieldValue, speech: Speech): string {
  const { texts, say, number } = speech;
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
      return number(value.number);
    case 'code':
      return termName(value.vocabulary, value.code, speech);
    case 'date':
      return value.date.asWritten;
    case 'actor':
      return value.actor.name;
    case 'party':
      return joined([value.organisation.name, value.actingThrough === null ? null : say(texts.review.acting, { name: value.actingThrough.name })]);
    case 'signatory':
      return joined([value.person?.name, value.office, value.onBehalfOf === null ? null : say(texts.review.onBehalf, { name: value.onBehalfOf.name })]);
    case 'office':
      return joined([value.title, value.organisation?.name]);
    case 'topic':
      return value.code === null ? value.words : termName(vocabularyOfTopic(value.scheme), value.code, speech);
    case 'position':
      return `${termName('positionActs', value.act, speech)}: ${value.issue}`;
    case 'proposal':
      return value.name;
  }
}

/** A value for a line that stands without its words: of a date, the day it means, since «today» says nothing there. */
export function shortText(value: FieldValue, speech: Speech, manner: DateManner): string {
  return (value.is === 'date' ? dateMeaning(value.date, speech, manner) : null) ?? valueText(value, speech);
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' — ');
}

/** What a proposal is called: by its name as she corrected it, else as it was read. */
export function titleNow({ title }: Pick<Proposal, 'title'>, fields: readonly ProposalField[]): string {
  const corrected = fields.find(({ field, method }) => (field === 'name' || field === 'text') && method === 'person');
  const words = corrected?.value.is === 'text' ? corrected.value.text.trim() : '';
  return words === '' ? title : words;
}
