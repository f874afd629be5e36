import { useSpeech } from '../language/language.tsx';
import { languages, prefer } from '../preferences/preferences.ts';

/** Each language by its own name, so that whoever lands in a foreign one finds the way out. */
export const languageNames = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

export function LanguageSwitch() {
  const { texts, language } = useSpeech();
  return (
    <span className="header-language">
      <select
        aria-label={texts.frame.language}
        value={language}
        onChange={({ target }) => {
          const chosen = languages.find((each) => each === target.value);
          if (chosen !== undefined) prefer({ language: chosen });
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </select>
      <span className="chevron" aria-hidden="true" />
    </span>
  );
}
