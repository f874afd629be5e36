import type { FactValue } from '../api/types.ts';
import type { Speech } from '../language/language.tsx';
import type { DateManner } from './dates.ts';
import { presentDate } from './dates.ts';
import { labelOf } from './labels.ts';

/** A value in a few plain words, for names of buttons and heads of sheets. */
export function factText(value: FactValue, { language, number }: Speech, manner: DateManner): string {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
      return number(value.number);
    case 'code':
      return labelOf(value.vocabulary, value.code, language);
    case 'date':
      return presentDate(value.date, manner).words[0] ?? value.date.asWritten;
    case 'entry':
      return value.entry.title;
    case 'party':
      return value.organisation.title;
    case 'signatory':
      return value.person?.title ?? value.office ?? value.onBehalfOf?.title ?? '';
    case 'office':
      return value.title;
    case 'topic':
      return value.code === null ? value.words : labelOf(value.scheme === 'field' ? 'fields' : 'modalities', value.code, language);
    default:
      return value.words;
  }
}
