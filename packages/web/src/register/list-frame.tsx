import { useState, type ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Progress } from '../parts/progress.tsx';
import { CopyTableButton } from './copy-table-button.tsx';
import type { CopiedTable } from './copy-table.ts';
import { FacetPanel, type ShownFacet } from './facet-panel.tsx';
import { ListWords } from './list-words.tsx';
import { cleared, choose, lookFor, narrowing, type ListState } from './list-state.ts';
import { PageLinks } from './page-links.tsx';
import type { Go } from './use-list-state.ts';
import './ink.css';
import './list.css';

export interface ListFrameProps {
  readonly title: string;
  /** «4 صكوك»; null while nobody knows. */
  readonly count: string | null;
  readonly state: ListState;
  readonly go: Go;
  readonly facets: readonly ShownFacet[];
  readonly total: number;
  readonly size: number;
  readonly notice?: ReactNode;
  /** What «copy table» copies; null where there is nothing. */
  readonly copied: Omit<CopiedTable, 'direction'> | null;
  readonly waits: boolean;
  readonly children: ReactNode;
}

/** What all lists share: a title with its count, facets beside, words to look for, pages below. */
export function ListFrame(props: ListFrameProps) {
  const { title, count, state, go, facets, total, size, notice, copied, waits, children } = props;
  const { texts, say } = useSpeech();
  const [open, setOpen] = useState(false);
  const narrowedBy = narrowing(state);
  const filters = texts.register.facets;
  return (
    <div className="page list-page">
      <header className="list-head">
        <h1>{title}</h1>
        <output className="list-count">{count}</output>
        {copied !== null && <CopyTableButton table={copied} />}
      </header>
      {notice}
      <div className="list-tools" hidden={!waits && total === 0 && narrowedBy.length === 0}>
        <ListWords state={state} go={go} />
        {facets.length > 0 && (
          <Button className="list-open-facets" aria-expanded={open} aria-controls="facets" onPress={() => setOpen(!open)}>
            {narrowedBy.length === 0 ? filters.open : say(filters.openWith, { n: narrowedBy.length })}
          </Button>
        )}
        {narrowedBy.length > 0 && <Chosen state={state} go={go} facets={facets} />}
      </div>
      <div className={facets.length === 0 ? 'list-body' : 'list-body list-body-faceted'}>
        {facets.length > 0 && <FacetPanel facets={facets} state={state} go={go} open={open} />}
        <div className="list-lines">
          {waits && <Waiting label={texts.register.table.loading} />}
          {children}
          <PageLinks state={state} total={total} size={size} />
        </div>
      </div>
    </div>
  );
}

function Waiting({ label }: { readonly label: string }) {
  return (
    <div className="page-loading">
      <Progress label={label} />
    </div>
  );
}

/** What narrows the list, each with a button that lets go of it. */
function Chosen({ state, go, facets }: Pick<ListFrameProps, 'state' | 'go' | 'facets'>) {
  const { texts, say } = useSpeech();
  const filters = texts.register.facets;
  return (
    <ul className="list-chosen">
      {narrowing(state).map((name) => {
        const value = state[name] ?? '';
        const label = name === 'q' ? value : (facets.find((facet) => facet.name === name)?.values.find((each) => each.value === value)?.label ?? value);
        return (
          <li key={name}>
            <Button
              small
              className="chip"
              aria-label={say(filters.drop, { name: label })}
              onPress={() => go(name === 'q' ? lookFor(state, '') : choose(state, name, value))}
            >
              <bdi>{label}</bdi> <span aria-hidden="true">✕</span>
            </Button>
          </li>
        );
      })}
      <li>
        <Button small look="plain" onPress={() => go(cleared(state))}>
          {filters.clear}
        </Button>
      </li>
    </ul>
  );
}
