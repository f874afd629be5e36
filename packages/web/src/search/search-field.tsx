import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import type { SearchState } from './search-state.ts';

/** The words searched for, to be changed and searched again. */
export function SearchField({ state }: { readonly state: SearchState }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ of: state.q, words: state.q ?? '' });
  // The address changed by another hand: the box of the header, or back.
  if (typed.of !== state.q) setTyped({ of: state.q, words: state.q ?? '' });
  const go = (): void => void navigate({ to: '/search', search: typed.words.trim() === '' ? {} : { q: typed.words.trim() } });
  return (
    <div className="search-again no-print">
      <AriaSearchField
        aria-label={texts.search.label}
        value={typed.words}
        onChange={(words) => setTyped({ of: state.q, words })}
        onSubmit={go}
        className="search-again-field"
      >
        <Input className="input search-input" dir="auto" maxLength={300} />
      </AriaSearchField>
      <Button look="primary" onPress={go}>
        {texts.search.go}
      </Button>
    </div>
  );
}
