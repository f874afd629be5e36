/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role --
   a list of suggestions under a box is the combobox pattern; no element of HTML has its roles */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { suggestionsQuery } from './queries.ts';
import { moved } from './moved.ts';
import { useSettled } from './use-settled.ts';
import './search-box.css';

/** The search box of the header: `/` leads to it, names are suggested while typing, Enter searches everything. */
export function SearchBox() {
  const { texts, say, language } = useSpeech();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const sought = useSettled(typed.trim());
  const { data, isFetching } = useQuery(suggestionsQuery(sought, language));
  useSlash(input);

  const items = typed.trim().length > 1 ? (data?.items ?? []) : [];
  const shown = open && typed.trim() !== '';
  const close = (): void => {
    setOpen(false);
    setActive(null);
  };
  const searchAll = (): void => {
    if (typed.trim() === '') return;
    close();
    void navigate({ to: '/search', search: { q: typed.trim() } });
  };
  const openEntry = (item: Suggestion): void => {
    close();
    setTyped('');
    input.current?.blur();
    void navigate({ to: '/entries/$id', params: { id: item.id } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = moved(event.key, active, items.length + 1);
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const item = shown && active !== null ? items[active] : undefined;
      if (item === undefined) searchAll();
      else openEntry(item);
    } else if (event.key === 'Escape') {
      if (shown) close();
      else setTyped('');
    }
  };

  return (
    <search className="search-box" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <input
        ref={input}
        className="input search-input"
        type="search"
        dir="auto"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        aria-label={texts.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && active !== null ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/"
        placeholder={texts.search.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(null);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div className="search-suggestions popover" hidden={!shown}>
        {/* Pressing an option must not take the focus away from the box: the list would close first. */}
        <ul id={listId} role="listbox" aria-label={texts.search.suggestions} onMouseDown={(event) => event.preventDefault()}>
          {shown &&
            items.map((item, index) => (
              <Option key={item.id} id={`${listId}-${index}`} isActive={active === index} onPick={() => openEntry(item)}>
                <bdi dir="auto" className="suggestion-title">
                  {item.title}
                </bdi>
                <span className="option-note">
                  {texts.kinds.one[item.kind]}
                  {item.note !== null && (
                    <>
                      {' · '}
                      <bdi dir="auto">{item.note}</bdi>
                    </>
                  )}
                </span>
              </Option>
            ))}
          {shown && (
            <Option id={`${listId}-${items.length}`} isActive={active === items.length} onPick={searchAll}>
              <span>{say(texts.search.all, { q: typed.trim() })}</span>
              {items.length === 0 && !isFetching && sought.length > 1 && <span className="option-note">{texts.search.noSuggestion}</span>}
            </Option>
          )}
        </ul>
      </div>
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly children: React.ReactNode;
}

function Option({ id, isActive, onPick, children }: OptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are heard by the box, which keeps the focus
    <li id={id} role="option" aria-selected={isActive} className="option suggestion" data-focused={isActive || undefined} onClick={onPick}>
      {children}
    </li>
  );
}

/** `/` leads to the box from anywhere but a place where one types. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
      // The Arabic layout has no slash on that key; its place on the keyboard is what counts there.
      const slash = event.key === '/' || (event.code === 'Slash' && !event.shiftKey);
      if (!slash || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [input]);
}
