import type { FactValue } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Phrase } from '../parts/phrase.tsx';
import { EntryAnchor } from './entry-anchor.tsx';
import { labelOf } from './labels.ts';
import { WrittenDateText } from './written-date-text.tsx';

type Of<K extends FactValue['is']> = Extract<FactValue, { readonly is: K }>;

interface FactValueProps {
  readonly value: FactValue;
  /** The entry whose page this is; it is not named again in its own facts. */
  readonly self: string;
}

/** The value itself, on the line where its mark stands; names lead to their entries. */
export function FactMain({ value, self }: FactValueProps) {
  const { language, number } = useSpeech();
  switch (value.is) {
    case 'text':
      return <DirText>{value.text}</DirText>;
    case 'number':
      return number(value.number);
    case 'code':
      return labelOf(value.vocabulary, value.code, language);
    case 'date':
      return <WrittenDateText date={value.date} />;
    case 'entry':
      return <EntryAnchor entry={value.entry} />;
    case 'party':
      return <EntryAnchor entry={value.organisation} />;
    case 'signatory':
      return value.person === null ? <DirText>{value.office ?? value.onBehalfOf?.title ?? '—'}</DirText> : <EntryAnchor entry={value.person} />;
    case 'office':
      return <OfficeHeld value={value} self={self} />;
    case 'topic':
      return value.code === null ? <DirText>{value.words}</DirText> : labelOf(value.scheme === 'field' ? 'fields' : 'modalities', value.code, language);
    default:
      return <Position value={value} />;
  }
}

/** What belongs to the value, on lines of its own below: through whom, on whose behalf, from when to when. */
export function FactMore({ value, self }: FactValueProps) {
  switch (value.is) {
    case 'party':
      return value.actingThrough !== null && <More text="through" name={value.actingThrough} />;
    case 'signatory':
      return <Capacity value={value} />;
    case 'office':
      return (
        <>
          {value.organisation !== null && value.organisation.id !== self && (
            <span className="fact-more">
              <EntryAnchor entry={value.organisation} />
            </span>
          )}
          <Tenure value={value} />
        </>
      );
    case 'position':
      return (
        value.issue !== null && (
          <span className="fact-more">
            <EntryAnchor entry={value.issue} />
          </span>
        )
      );
    default:
      return null;
  }
}

function More({ text, name }: { readonly text: 'through' | 'onBehalfOf'; readonly name: Of<'entry'>['entry'] }) {
  const { texts } = useSpeech();
  return (
    <span className="fact-more">
      <Phrase text={texts.facts.values[text]} parts={{ name: <EntryAnchor entry={name} /> }} />
    </span>
  );
}

function Capacity({ value: { person, office, onBehalfOf } }: { readonly value: Of<'signatory'> }) {
  const { texts } = useSpeech();
  return (
    <>
      {person !== null && office !== null && (
        <span className="fact-more">
          <Phrase text={texts.facts.values.inCapacity} parts={{ office: <DirText>{office}</DirText> }} />
        </span>
      )}
      {onBehalfOf !== null && <More text="onBehalfOf" name={onBehalfOf} />}
    </>
  );
}

function OfficeHeld({ value: { person, title }, self }: { readonly value: Of<'office'>; readonly self: string }) {
  return (
    <>
      {person !== null && person.id !== self && (
        <>
          <EntryAnchor entry={person} /> —{' '}
        </>
      )}
      <DirText>{title}</DirText>
    </>
  );
}

/** From when to when an office was held; where no document says it, between which days it is attested. */
function Tenure({ value: { from, to, attestedMin, attestedMax } }: { readonly value: Of<'office'> }) {
  const texts = useSpeech().texts.facts.values;
  const first = from ?? attestedMin;
  const last = to ?? attestedMax;
  const parts = { from: first !== null && <DateText iso={first} />, to: last !== null && <DateText iso={last} /> };
  let text: string | null = null;
  if (from !== null && to !== null) text = texts.heldFromTo;
  else if (from !== null) text = texts.heldFrom;
  else if (to !== null) text = texts.heldTo;
  else if (attestedMin !== null && attestedMax !== null) text = attestedMin === attestedMax ? texts.attestedOn : texts.attested;
  if (text === null) return null;
  return (
    <span className="fact-more">
      <Phrase text={text} parts={parts} />
    </span>
  );
}

function Position({ value }: { readonly value: Of<'position'> }) {
  const { language } = useSpeech();
  return (
    <>
      {labelOf('positionActs', value.act, language)}
      {': '}
      <DirText>{value.words}</DirText>
    </>
  );
}
