import { confidentialities } from '@mithaq/register/vocabulary';
import { useSpeech } from '../language/language.tsx';
import { handInAs, useCaptures } from './capture.ts';

/** Who may see what is handed in next. Chosen before, so that a restricted text is never seen as anything else. */
export function LevelChoice() {
  const { texts, language } = useSpeech();
  const { level } = useCaptures();
  return (
    <label className={`level-choice level-choice-${level}`}>
      {texts.documents.confidentiality}
      <select
        value={level}
        onChange={({ target }) => {
          const chosen = confidentialities.find(({ code }) => code === target.value);
          if (chosen !== undefined) handInAs(chosen.code);
        }}
      >
        {confidentialities.map((term) => (
          <option key={term.code} value={term.code}>
            {term[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
