import type { WrittenDate } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { writtenAs } from '../review/editors/written-date.ts';
import { dateMeaning } from '../review/proposals/value-text.ts';
import { ActorField } from './actor-field.tsx';
import { useDateManner } from './date-manner.ts';
import type { ActorSaid, FactLine, Said } from './fact-draft.ts';
import { fieldLabel } from './fact-labels.ts';
import { choicesOf } from './labels.ts';

interface FactFieldProps {
  readonly line: FactLine;
  readonly said: Said;
  readonly takesFocus: boolean;
  readonly onSay: (said: Said) => void;
}

/** The place to type or choose one value. Emptied, it takes the value away. */
export function FactField({ line, said, takesFocus, onSay }: FactFieldProps) {
  const speech = useSpeech();
  const { field, shape, fact } = line;
  const label = fieldLabel(field, speech);
  if (typeof said === 'object') return <ActorSaidField label={label} kinds={shape.is === 'actor' ? shape.kinds : [said.kind]} said={said} takesFocus={takesFocus} onSay={onSay} />;
  switch (shape.is) {
    case 'code':
      return <Select label={label} choices={choicesOf(shape.vocabulary, speech.language)} value={said === '' ? null : said} placeholder={speech.texts.frame.choose} takesFocus={takesFocus} onChange={onSay} />;
    case 'date':
      return <DateSaid label={label} said={said} known={fact?.value.is === 'date' ? fact.value.date : null} takesFocus={takesFocus} onSay={onSay} />;
    case 'number':
      return <Field label={label} inputMode="numeric" value={said} takesFocus={takesFocus} onChange={onSay} />;
    default:
      return <Field label={label} value={said} takesFocus={takesFocus} {...(shape.is === 'text' && shape.rows !== undefined ? { rows: shape.rows } : {})} onChange={onSay} />;
  }
}

interface DateSaidProps {
  readonly label: string;
  readonly said: string;
  /** The date that stands there, which may mean more than its words alone: «tomorrow». */
  readonly known: WrittenDate | null;
  readonly takesFocus?: boolean;
  readonly onSay: (said: string) => void;
}

/** A date in words or figures, and the day, month or year that it means. */
export function DateSaid({ label, said, known, takesFocus = false, onSay }: DateSaidProps) {
  const speech = useSpeech();
  const manner = useDateManner();
  const words = speech.texts.register.edit;
  const date = known !== null && known.asWritten === said ? known : writtenAs(said.trim());
  const hint = said.trim() === '' ? words.dateHow : (dateMeaning(date, speech, manner) ?? words.dateUnknown);
  return <Field label={label} value={said} hint={hint} takesFocus={takesFocus} onChange={onSay} />;
}

interface ActorSaidFieldProps {
  readonly label: string;
  readonly kinds: readonly ActorSaid['kind'][];
  readonly said: ActorSaid;
  readonly takesFocus: boolean;
  readonly onSay: (said: ActorSaid) => void;
}

/** A body or person: of the register, or named anew. */
function ActorSaidField({ label, kinds, said, takesFocus, onSay }: ActorSaidFieldProps) {
  const { texts, say } = useSpeech();
  return (
    <div className="edit-actor">
      <ActorField
        label={label}
        name={said.name}
        kind={said.kind}
        takesFocus={takesFocus}
        onType={(name) => onSay({ kind: said.kind, name, entry: null })}
        onChoose={({ title, entry }) => onSay({ kind: said.kind, name: title, entry })}
      />
      {kinds.length > 1 && (
        <Select
          label={texts.review.organisationKind}
          choices={kinds.map((kind) => ({ id: kind, label: texts.kinds.one[kind] }))}
          value={said.kind}
          onChange={(chosen) => {
            const kind = kinds.find((each) => each === chosen);
            if (kind !== undefined && kind !== said.kind) onSay({ kind, name: said.name, entry: null });
          }}
        />
      )}
      {said.name !== '' && (
        <Button look="plain" aria-label={say(texts.register.edit.takeAway, { name: said.name })} onPress={() => onSay({ ...said, name: '', entry: null })}>
          <span aria-hidden="true">✕</span>
        </Button>
      )}
    </div>
  );
}
