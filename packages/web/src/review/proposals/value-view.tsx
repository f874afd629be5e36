import type { ActorReference, FieldValue, WrittenDate } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { DirText } from '../../parts/dir-text.tsx';
import { useDateManner } from '../../register/date-manner.ts';
import { vocabularyOfTopic } from '../field-shapes.ts';
import { useReview } from '../review-context.ts';
import { besideDate, termName } from './value-text.ts';

/** A value as it is read, with what it means beside what is written. */
export function ValueView({ value }: { readonly value: FieldValue }) {
  const speech = useSpeech();
  const { texts, number } = speech;
  switch (value.is) {
    case 'text':
      return <Words>{value.text}</Words>;
    case 'number':
      return <Words>{number(value.number)}</Words>;
    case 'code':
      return <Words>{value.code === '' ? '' : termName(value.vocabulary, value.code, speech)}</Words>;
    case 'date':
      return <DateView date={value.date} />;
    case 'actor':
      return <Words>{value.actor.name}</Words>;
    case 'party':
      return <WithActor main={value.organisation} say={texts.review.acting} other={value.actingThrough} />;
    case 'signatory':
      return <SignatoryView value={value} />;
    case 'office':
      return (
        <>
          <Words>{value.title}</Words>
          {value.organisation !== null && <Beside>{value.organisation.name}</Beside>}
        </>
      );
    case 'topic':
      return (
        <>
          <Words>{value.code === null ? value.words : termName(vocabularyOfTopic(value.scheme), value.code, speech)}</Words>
          {value.code !== null && <Beside>«{value.words}»</Beside>}
        </>
      );
    case 'position':
      return (
        <>
          <Words>{termName('positionActs', value.act, speech)}</Words>
          <Beside>{value.issue}</Beside>
        </>
      );
    case 'proposal':
      return <Words>{value.name}</Words>;
  }
}

function DateView({ date }: { readonly date: WrittenDate }) {
  const speech = useSpeech();
  const { publishedOn } = useReview();
  const beside = besideDate(date, { ...speech, publishedOn }, useDateManner());
  return (
    <>
      <Words>{date.asWritten}</Words>
      {beside !== null && (
        <span className="value-beside">
          {' '}
          {speech.direction === 'rtl' ? '←' : '→'} <bdi>{beside}</bdi>
        </span>
      )}
    </>
  );
}

function Words({ children }: { readonly children: string }) {
  const { texts } = useSpeech();
  if (children.trim() === '') return <span className="value-unknown">{texts.review.unknown}</span>;
  return <DirText className="value-words">{children}</DirText>;
}

function Beside({ children }: { readonly children: React.ReactNode }) {
  return (
    <span className="value-beside">
      {' '}
      <DirText>{children}</DirText>
    </span>
  );
}

function WithActor({ main, say: sentence, other }: { readonly main: ActorReference; readonly say: string; readonly other: ActorReference | null }) {
  const { say } = useSpeech();
  return (
    <>
      <Words>{main.name}</Words>
      {other !== null && <Beside>{say(sentence, { name: other.name })}</Beside>}
    </>
  );
}

function SignatoryView({ value }: { readonly value: Extract<FieldValue, { is: 'signatory' }> }) {
  const { texts, say } = useSpeech();
  return (
    <>
      <Words>{value.person?.name ?? value.office ?? ''}</Words>
      {value.person !== null && value.office !== null && <Beside>{value.office}</Beside>}
      {value.onBehalfOf !== null && <Beside>{say(texts.review.onBehalf, { name: value.onBehalfOf.name })}</Beside>}
    </>
  );
}

/** The bodies and people that a value names. */
export function actorsIn(value: FieldValue): readonly ActorReference[] {
  switch (value.is) {
    case 'actor':
      return [value.actor];
    case 'party':
      return value.actingThrough === null ? [value.organisation] : [value.organisation, value.actingThrough];
    case 'signatory':
      return [value.person, value.onBehalfOf].filter((actor) => actor !== null);
    case 'office':
      return value.organisation === null ? [] : [value.organisation];
    default:
      return [];
  }
}
