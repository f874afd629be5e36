import type { FactValue } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Phrase } from '../parts/phrase.tsx';
import { EntryAnchor } from './entry-anchor.tsx';
import { labelOf } from './labels.ts';
import { WrittenDateText } from './written-date-text.tsx';

type Of<K extends FactValue['is']> = Extract<FactValue, { readonly is: K }>;

/** A value of an entry, whatever it is; names lead to their entries. */
export function FactValueText({ value }: { readonly value: FactValue }) {
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
      return <Party value={value} />;
    case 'signatory':
      return <Signatory value={value} />;
    case 'office':
      return <Office value={value} />;
    case 'topic':
      return value.code === null ? <DirText>{value.words}</DirText> : labelOf(value.scheme === 'field' ? 'fields' : 'modalities', value.code, language);
    default:
      return <Position value={value} />;
  }
}

function Party({ value }: { readonly value: Of<'party'> }) {
  const { texts } = useSpeech();
  return (
    <>
      <EntryAnchor entry={value.organisation} />
      {value.actingThrough !== null && (
        <span className="fact-more">
          <Phrase text={texts.facts.values.through} parts={{ name: <EntryAnchor entry={value.actingThrough} /> }} />
        </span>
      )}
    </>
  );
}

function Signatory({ value }: { readonly value: Of<'signatory'> }) {
  const { texts } = useSpeech();
  const { person, office, onBehalfOf } = value;
  return (
    <>
      {person === null ? office !== null && <DirText>{office}</DirText> : <EntryAnchor entry={person} />}
      {person !== null && office !== null && (
        <span className="fact-more">
          <Phrase text={texts.facts.values.inCapacity} parts={{ office: <DirText>{office}</DirText> }} />
        </span>
      )}
      {onBehalfOf !== null && (
        <span className="fact-more">
          <Phrase text={texts.facts.values.onBehalfOf} parts={{ name: <EntryAnchor entry={onBehalfOf} /> }} />
        </span>
      )}
    </>
  );
}

function Office({ value }: { readonly value: Of<'office'> }) {
  const { person, organisation, title } = value;
  return (
    <>
      {person !== null && (
        <>
          <EntryAnchor entry={person} /> —{' '}
        </>
      )}
      <DirText>{title}</DirText>
      {organisation !== null && (
        <span className="fact-more">
          <EntryAnchor entry={organisation} />
        </span>
      )}
      <Tenure value={value} />
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
      {value.issue !== null && (
        <span className="fact-more">
          <EntryAnchor entry={value.issue} />
        </span>
      )}
    </>
  );
}
