import type { FieldValue, WrittenDate } from '../../api/types.ts';
import type { Speech } from '../../language/language.tsx';
import { termOf } from '../../language/terms.ts';
import { vocabularyOfTopic } from '../field-shapes.ts';

/** The name of a code in the language of the interface. */
export function termName(vocabulary: string, code: string, { language }: Pick<Speech, 'language'>): string {
  return termOf(vocabulary, code, language) ?? code;
}

/** What a written date fixes, in words: a day, or from when to when. */
export function dateMeaning({ min, max }: WrittenDate, { day }: Pick<Speech, 'day'>): string | null {
  if (min === null && max === null) return null;
  // Two days in two calendars would be a sentence; of a stretch the days alone are told.
  if (min !== null && max !== null && min !== max) return `${day(min).gregorian} – ${day(max).gregorian}`;
  const { gregorian, hijri } = day(min ?? max ?? '');
  return hijri === null ? gregorian : `${gregorian} · ${hijri}`;
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
export function shortText(value: FieldValue, speech: Speech): string {
  return (value.is === 'date' ? dateMeaning(value.date, speech) : null) ?? valueText(value, speech);
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' — ');
}
