import { useSpeech } from '../language/language.tsx';
import { Menu } from '../parts/menu.tsx';
import { languages, prefer } from '../preferences/preferences.ts';

/** Each language by its own name, so that whoever lands in a foreign one finds the way out. */
export const languageNames = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

export function LanguageSwitch() {
  const { texts, language } = useSpeech();
  return (
    <Menu
      className="button button-plain header-language"
      name={`${texts.frame.language}: ${languageNames[language]}`}
      label={<span lang={language}>{languageNames[language]}</span>}
      choices={languages.map((each) => ({ id: each, label: languageNames[each] }))}
      onChoose={(id) => {
        const chosen = languages.find((each) => each === id);
        if (chosen !== undefined) prefer({ language: chosen });
      }}
    />
  );
}
