import { useSpeech } from '../language/language.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { useDateManner } from './date-manner.ts';
import { presentDate, type WrittenDate } from './dates.ts';

/** A date as precise as it is known; where the text fixes no day, the words of the text and that they fix none. */
export function WrittenDateText({ date }: { readonly date: WrittenDate }) {
  const { texts, say } = useSpeech();
  const { words, bound, approximate } = presentDate(date, useDateManner());
  const values = texts.facts.values;
  const [first = '', ...others] = words;
  if (date.min === null && date.max === null) {
    return (
      <span className="written-date">
        <DirText>{first}</DirText> <span className="soft">({values.unresolved})</span>
      </span>
    );
  }
  const phrase = bound !== null ? values[bound] : approximate ? values.about : null;
  return (
    <time className="written-date" dateTime={date.min === date.max && date.min !== null ? date.min : undefined}>
      <bdi>{phrase === null ? first : say(phrase, { date: first })}</bdi>
      {others.map((other) => (
        <span key={other} className="date-hijri">
          <bdi>{other}</bdi>
        </span>
      ))}
    </time>
  );
}
