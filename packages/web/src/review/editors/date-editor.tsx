import { useState } from 'react';
import type { FieldValue } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Field } from '../../parts/field.tsx';
import { useDateManner } from '../../register/date-manner.ts';
import { dateMeaning } from '../proposals/value-text.ts';
import { fixedBy, isoOf } from './written-date.ts';
import type { EditorProps } from './value-editor.tsx';

/** The date as written, and the day, month or year it means. */
export function DateEditor({ value, label, takesFocus, onChange }: EditorProps<Extract<FieldValue, { is: 'date' }>>) {
  const speech = useSpeech();
  const { texts } = speech;
  const manner = useDateManner();
  const { date } = value;
  // What is typed may be half a date; it is kept here until it is one.
  const [typed, setTyped] = useState(isoOf(date));
  const fixed = fixedBy(typed);
  const meaning = fixed === null ? null : dateMeaning({ ...date, ...fixed }, speech, manner);
  return (
    <div className="editor-row">
      <Field
        label={`${label} — ${texts.review.asWritten}`}
        value={date.asWritten}
        onChange={(asWritten) => onChange({ is: 'date', date: { ...date, asWritten } })}
      />
      <Field
        label={texts.review.isoDay}
        value={typed}
        takesFocus={takesFocus}
        hint={meaning ?? texts.review.isoHint}
        {...(fixed === null ? { error: texts.review.isoWrong } : {})}
        onChange={(next) => {
          setTyped(next);
          const days = fixedBy(next);
          if (days !== null) onChange({ is: 'date', date: { ...date, ...days } });
        }}
      />
    </div>
  );
}
