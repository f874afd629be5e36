import { useSpeech } from '../language/language.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { cleared, narrowing, type ListState } from './list-state.ts';
import type { Go } from './use-list-state.ts';

interface EmptyListProps {
  readonly state: ListState;
  readonly go: Go;
  readonly total: number;
  /** What is said of a list that has nothing at all; by default what a list of entries says. */
  readonly none?: { readonly title: string; readonly hint: string };
}

/** A list without lines: whether it is empty, narrowed to nothing, or shorter than the page asked for; and what to do. */
export function EmptyList({ state, go, total, none }: EmptyListProps) {
  const texts = useSpeech().texts.register.empty;
  if (total > 0) {
    return (
      <EmptyState title={texts.beyond} hint="">
        <Button onPress={() => go(withoutPage(state))}>{texts.toFirst}</Button>
      </EmptyState>
    );
  }
  if (narrowing(state).length > 0) {
    return (
      <EmptyState title={texts.noMatch} hint={texts.noMatchHow}>
        <Button onPress={() => go(cleared(state))}>{texts.clear}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={none?.title ?? texts.none} hint={none?.hint ?? texts.how}>
      <Link to="/" className={buttonClass('primary')}>
        {texts.toHome}
      </Link>
    </EmptyState>
  );
}

function withoutPage({ page: _page, ...rest }: ListState): ListState {
  return rest;
}
