import type { ActorReference, FieldValue, ProposalField } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { termsOf } from '../../language/terms.ts';
import { vocabularyOfTopic } from '../field-shapes.ts';
import type { FieldShape } from '../field-shapes.ts';
import { useReview } from '../review-context.ts';
import { ActorEditor } from './actor-editor.tsx';
import { DateEditor } from './date-editor.tsx';

export interface EditorProps<V extends FieldValue> {
  readonly value: V;
  readonly label: string;
  readonly takesFocus: boolean;
  readonly onChange: (value: FieldValue) => void;
}

type Of<I extends FieldValue['is']> = EditorProps<Extract<FieldValue, { is: I }>>;

const LONG = 60;
const nameless = (kind: ActorReference['kind']): ActorReference => ({ kind, name: '', proposal: null, entry: null });

/** The place to type or choose a value of any kind. */
export function ValueEditor({ field, shape, ...rest }: Omit<EditorProps<FieldValue>, 'value'> & { readonly field: ProposalField; readonly shape: FieldShape | null }) {
  const { value } = field;
  const { label, takesFocus, onChange } = rest;
  switch (value.is) {
    case 'text':
      return (
        <Field
          label={label}
          value={value.text}
          takesFocus={takesFocus}
          {...(value.text.length > LONG ? { rows: 3 } : {})}
          onChange={(text) => onChange({ is: 'text', text })}
        />
      );
    case 'number':
      return <NumberEditor {...rest} value={value} />;
    case 'code':
      return <CodeEditor {...rest} value={value} />;
    case 'date':
      return <DateEditor {...rest} value={value} />;
    case 'actor': {
      const kinds = shape?.shape.is === 'actor' ? shape.shape.kinds : [value.actor.kind];
      return <ActorEditor label={label} actor={value.actor} kinds={kinds} takesFocus={takesFocus} onChange={(actor) => onChange({ is: 'actor', actor: actor ?? nameless(value.actor.kind) })} />;
    }
    case 'party':
      return <PartyEditor {...rest} value={value} />;
    case 'signatory':
      return <SignatoryEditor {...rest} value={value} />;
    case 'office':
      return <OfficeEditor {...rest} value={value} />;
    case 'topic':
      return <TopicEditor {...rest} value={value} />;
    case 'position':
      return <PositionEditor {...rest} value={value} />;
    case 'proposal':
      return <ProposalChooser {...rest} value={value} />;
  }
}

function NumberEditor({ value, label, takesFocus, onChange }: Of<'number'>) {
  return (
    <Field
      label={label}
      inputMode="numeric"
      takesFocus={takesFocus}
      value={Number.isNaN(value.number) ? '' : String(value.number)}
      onChange={(typed) => onChange({ is: 'number', number: Number.parseInt(typed, 10) })}
    />
  );
}

interface TermsProps {
  readonly vocabulary: string;
  readonly label: string;
  readonly code: string | null;
  readonly takesFocus?: boolean;
  readonly onChange: (code: string) => void;
}

function Terms({ vocabulary, label, code, takesFocus = false, onChange }: TermsProps) {
  const { language, texts } = useSpeech();
  const choices = termsOf(vocabulary).map((term) => ({ id: term.code, label: term[language] }));
  return <Select label={label} choices={choices} value={code === '' ? null : code} placeholder={texts.frame.choose} takesFocus={takesFocus} onChange={onChange} />;
}

function CodeEditor({ value, label, takesFocus, onChange }: Of<'code'>) {
  return <Terms vocabulary={value.vocabulary} label={label} code={value.code} takesFocus={takesFocus} onChange={(code) => onChange({ ...value, code })} />;
}

function PartyEditor({ value, label, takesFocus, onChange }: Of<'party'>) {
  const { texts } = useSpeech();
  return (
    <>
      <ActorEditor label={label} actor={value.organisation} kinds={['organisation']} takesFocus={takesFocus} onChange={(actor) => onChange({ ...value, organisation: actor ?? nameless('organisation') })} />
      <ActorEditor label={texts.review.actingThrough} actor={value.actingThrough} kinds={['organisation']} onChange={(actingThrough) => onChange({ ...value, actingThrough })} />
    </>
  );
}

function SignatoryEditor({ value, takesFocus, onChange }: Of<'signatory'>) {
  const { texts } = useSpeech();
  return (
    <>
      <ActorEditor label={texts.review.signedBy} actor={value.person} kinds={['person']} takesFocus={takesFocus} onChange={(person) => onChange({ ...value, person })} />
      <Field label={texts.review.officeTitle} value={value.office ?? ''} onChange={(office) => onChange({ ...value, office: office === '' ? null : office })} />
      <ActorEditor label={texts.review.onBehalfOf} actor={value.onBehalfOf} kinds={['organisation']} onChange={(onBehalfOf) => onChange({ ...value, onBehalfOf })} />
    </>
  );
}

function OfficeEditor({ value, label, takesFocus, onChange }: Of<'office'>) {
  const { texts } = useSpeech();
  return (
    <>
      <Field label={label} value={value.title} takesFocus={takesFocus} onChange={(title) => onChange({ ...value, title })} />
      <ActorEditor label={texts.review.officeAt} actor={value.organisation} kinds={['organisation']} onChange={(organisation) => onChange({ ...value, organisation })} />
    </>
  );
}

function TopicEditor({ value, label, takesFocus, onChange }: Of<'topic'>) {
  const { texts } = useSpeech();
  return (
    <div className="editor-row">
      <Field label={`${label} — ${texts.review.words}`} value={value.words} takesFocus={takesFocus} onChange={(words) => onChange({ ...value, words })} />
      <Terms vocabulary={vocabularyOfTopic(value.scheme)} label={texts.review.code} code={value.code} onChange={(code) => onChange({ ...value, code })} />
    </div>
  );
}

function PositionEditor({ value, takesFocus, onChange }: Of<'position'>) {
  const { texts } = useSpeech();
  return (
    <>
      <Terms vocabulary="positionActs" label={texts.review.positionAct} code={value.act} takesFocus={takesFocus} onChange={(act) => onChange({ ...value, act })} />
      <Field label={texts.review.positionIssue} value={value.issue} rows={2} onChange={(issue) => onChange({ ...value, issue })} />
    </>
  );
}

/** What a commitment may have been given in. */
const SOURCES: ReadonlySet<string> = new Set(['instrument', 'meeting', 'statement']);

function ProposalChooser({ value, label, takesFocus, onChange }: Of<'proposal'>) {
  const { proposals } = useReview();
  const choices = proposals.filter(({ kind }) => SOURCES.has(kind)).map(({ id, title }) => ({ id, label: title }));
  return (
    <Select
      label={label}
      choices={choices}
      value={value.proposal === '' ? null : value.proposal}
      takesFocus={takesFocus}
      onChange={(proposal) => onChange({ is: 'proposal', proposal, name: choices.find(({ id }) => id === proposal)?.label ?? '' })}
    />
  );
}
