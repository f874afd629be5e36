import { useId } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import type { DraftName } from './entry-draft.ts';
import { choicesOf } from './labels.ts';

interface EditNamesProps {
  readonly names: readonly DraftName[];
  readonly onChange: (names: readonly DraftName[]) => void;
}

/** The names of an entry, a line each: the words, what sort of name it is, its language. */
export function EditNames({ names, onChange }: EditNamesProps) {
  const { texts, language } = useSpeech();
  const prefix = useId();
  const words = texts.register.edit;
  const replace = (key: string, change: Partial<DraftName>): void => onChange(names.map((name) => (name.key === key ? { ...name, ...change } : name)));
  const add = (): void => {
    const missing = (['ar', 'en', 'fr'] as const).find((each) => !names.some((name) => name.language === each)) ?? language;
    onChange([...names, { key: `${prefix}-${names.length}-${Date.now()}`, id: null, form: 'official', language: missing, value: '' }]);
  };
  return (
    <fieldset className="edit-names">
      <legend>{words.names}</legend>
      {names.map((name) => (
        <EditName key={name.key} name={name} onChange={(change) => replace(name.key, change)} onRemove={() => onChange(names.filter((each) => each.key !== name.key))} />
      ))}
      <Button small onPress={add}>
        {words.add}
      </Button>
    </fieldset>
  );
}

interface EditNameProps {
  readonly name: DraftName;
  readonly onChange: (change: Partial<DraftName>) => void;
  readonly onRemove: () => void;
}

function EditName({ name, onChange, onRemove }: EditNameProps) {
  const { texts, say, language } = useSpeech();
  const words = texts.register.edit;
  const forms = choicesOf('nameForms', language);
  return (
    <div className="edit-name">
      <Field label={words.value} value={name.value} onChange={(value) => onChange({ value })} />
      <Select label={words.form} choices={forms} value={name.form} onChange={(id) => isForm(id) && onChange({ form: id })} />
      <Select label={words.language} choices={choicesOf('languages', language)} value={name.language} onChange={(id) => isLanguage(id) && onChange({ language: id })} />
      <Button look="plain" aria-label={say(words.remove, { name: name.value })} onPress={onRemove}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}

const FORMS = ['official', 'short', 'acronym', 'former', 'variant', 'transliteration', 'title', 'composed'] as const;

function isForm(id: string): id is (typeof FORMS)[number] {
  return FORMS.some((form) => form === id);
}

function isLanguage(id: string): id is DraftName['language'] {
  return id === 'ar' || id === 'en' || id === 'fr';
}
