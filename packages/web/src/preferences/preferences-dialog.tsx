import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { languageNames } from '../frame/language-switch.tsx';
import { useSpeech } from '../language/language.tsx';
import { DateText } from '../parts/date-text.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Phrase } from '../parts/phrase.tsx';
import { languages, prefer, usePreferences } from './preferences.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly id: T; readonly label: string }[];
  readonly onChoose: (id: T) => void;
}

function Choices<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className="choices"
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="choices-row">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="choice">
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

export function PreferencesDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { texts } = useSpeech();
  const chosen = usePreferences();
  const words = texts.preferences;
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <Choices
        label={words.language}
        value={chosen.language}
        choices={languages.map((id) => ({ id, label: languageNames[id] }))}
        onChoose={(language) => prefer({ language })}
      />
      <Choices
        label={words.theme}
        value={chosen.theme}
        choices={[
          { id: 'system', label: words.themeSystem },
          { id: 'light', label: words.themeLight },
          { id: 'dark', label: words.themeDark },
        ]}
        onChoose={(theme) => prefer({ theme })}
      />
      <Choices
        label={words.digits}
        value={chosen.digits}
        choices={[
          { id: 'latn', label: words.digitsLatn },
          { id: 'arab', label: words.digitsArab },
        ]}
        onChoose={(digits) => prefer({ digits })}
      />
      <Choices
        label={words.calendar}
        value={chosen.calendar}
        choices={[
          { id: 'gregorian', label: words.calendarGregorian },
          { id: 'both', label: words.calendarBoth },
        ]}
        onChoose={(calendar) => prefer({ calendar })}
      />
      <p className="field-hint">
        <Phrase text={words.sample} parts={{ day: <DateText iso="2024-03-11" /> }} />. {words.kept}
      </p>
    </Dialog>
  );
}
