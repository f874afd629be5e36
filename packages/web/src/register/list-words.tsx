import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useSpeech } from '../language/language.tsx';
import { lookFor, type ListState } from './list-state.ts';
import type { Go } from './use-list-state.ts';

/** Long enough that a word is not asked for letter by letter. */
const PAUSE = 300;

/** Words to look for in the list; the list follows while they are typed. */
export function ListWords({ state, go }: { readonly state: ListState; readonly go: Go }) {
  const { texts } = useSpeech();
  const [typed, setTyped] = useState(state.q ?? '');
  const asked = useRef(state.q ?? '');

  // The address changed by another hand: back, a cleared filter.
  useEffect(() => {
    if ((state.q ?? '') === asked.current) return;
    asked.current = state.q ?? '';
    setTyped(asked.current);
  }, [state.q]);

  useEffect(() => {
    if (typed.trim() === asked.current) return undefined;
    const timer = setTimeout(() => {
      // The first word is a step to go back from; those that follow are the same step.
      const replace = asked.current !== '';
      asked.current = typed.trim();
      go(lookFor(state, typed), { replace });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, state, go]);

  return (
    <SearchField className="list-words" aria-label={texts.register.facets.words} value={typed} onChange={setTyped}>
      <Input className="input" dir="auto" placeholder={texts.register.facets.words} />
      <Button className="list-words-clear">
        <span aria-hidden="true">✕</span>
      </Button>
    </SearchField>
  );
}
