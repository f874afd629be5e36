import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { SearchAnswer, SearchHit } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { WrittenDateText } from '../register/written-date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { Progress } from '../parts/progress.tsx';
import { PageLinks } from '../register/page-links.tsx';
import { RESULTS_PAGE, searchQuery } from './queries.ts';
import { SearchField } from './search-field.tsx';
import { asksForPhrase, couldBePhrase, type SearchState } from './search-state.ts';
import '../register/ink.css';
import './search.css';

/** Everything that holds the words: entries and documents, the best first. */
export function SearchPage() {
  const state = useSearch({ from: '/search' });
  const { texts, language } = useSpeech();
  const { data } = useQuery({ ...searchQuery(state, language), throwOnError: true });
  const { q } = state;
  return (
    <div className="page search-page">
      <h1>{texts.search.title}</h1>
      <SearchField state={state} />
      {q === undefined && <EmptyState title={texts.search.start} hint={texts.search.startHow} />}
      {q !== undefined && data === undefined && <Progress label={texts.search.searching} />}
      {q !== undefined && data !== undefined && <Results q={q} state={state} answer={data} />}
    </div>
  );
}

interface ResultsProps {
  readonly q: string;
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

function Results({ q, state, answer }: ResultsProps) {
  const { texts, say } = useSpeech();
  const count = say(texts.search.results, { n: answer.total });
  return (
    <>
      <output className="search-count">{say(texts.search.resultsFor, { count, q })}</output>
      {asksForPhrase(q) && <p className="soft">{texts.search.exactOn}</p>}
      {couldBePhrase(q) && answer.total > 0 && <p className="soft">{texts.search.exactHint}</p>}
      {answer.kinds.length > 0 && <Kinds state={state} kinds={answer.kinds} />}
      {answer.items.length === 0 && <Nothing q={q} state={state} elsewhere={answer.kinds.length > 0} />}
      <ol className="hits">
        {answer.items.map((hit) => (
          <li key={hit.id} className="hit">
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      <PageLinks state={state} total={answer.total} size={RESULTS_PAGE} />
    </>
  );
}

function Nothing({ q, state, elsewhere }: { readonly q: string; readonly state: SearchState; readonly elsewhere: boolean }) {
  const { texts, say } = useSpeech();
  const other = elsewhere && state.kind !== undefined;
  return (
    <EmptyState title={say(texts.search.empty, { q })} hint={other ? texts.search.emptyKind : texts.search.emptyHow}>
      {other && (
        <Link to="/search" search={{ q }}>
          {texts.search.allKinds}
        </Link>
      )}
    </EmptyState>
  );
}

function Kinds({ state, kinds }: { readonly state: SearchState; readonly kinds: SearchAnswer['kinds'] }) {
  const { texts, number } = useSpeech();
  const names: Readonly<Record<string, string>> = texts.kinds.many;
  const all = kinds.reduce((sum, each) => sum + each.count, 0);
  const words = state.q === undefined ? {} : { q: state.q };
  return (
    <nav aria-label={texts.search.kinds}>
      <ul className="search-kinds">
        <li>
          <Link to="/search" search={words} className="search-kind" aria-current={state.kind === undefined ? 'true' : undefined}>
            {texts.search.allKinds} <span className="facet-count">{number(all)}</span>
          </Link>
        </li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <Link to="/search" search={{ ...words, kind }} className="search-kind" aria-current={state.kind === kind ? 'true' : undefined}>
              {names[kind] ?? kind} <span className="facet-count">{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { texts } = useSpeech();
  const names: Readonly<Record<string, string>> = texts.kinds.one;
  const told = hit.snippet.map((piece) => piece.text).join('').trim();
  return (
    <>
      <h2 className="hit-title">
        <Link to={hit.kind === 'document' ? '/documents/$id' : '/entries/$id'} params={{ id: hit.id }}>
          <DirText lang={hit.language}>{hit.title}</DirText>
        </Link>
      </h2>
      <p className="soft hit-kind">
        {names[hit.kind] ?? hit.kind}
        {hit.date !== null && (
          <>
            {' · '}
            <WrittenDateText date={hit.date} />
          </>
        )}
      </p>
      {hit.actors.length > 0 && <Actors names={hit.actors} />}
      {told !== '' && told !== hit.title && <Snippet hit={hit} />}
    </>
  );
}

const MOST_ACTORS = 4;

/** Who takes part, where the title does not say it. */
function Actors({ names }: { readonly names: SearchHit['actors'] }) {
  const { texts, say } = useSpeech();
  const more = names.length - MOST_ACTORS;
  return (
    <p className="hit-actors">
      {names.slice(0, MOST_ACTORS).map((name, place) => (
        <span key={name}>
          {place > 0 && ' · '}
          <DirText>{name}</DirText>
        </span>
      ))}
      {more > 0 && <> · {say(texts.register.table.moreActors, { n: more })}</>}
    </p>
  );
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className="source-text hit-snippet" dir="auto" lang={hit.language ?? undefined}>
      {hit.snippet.map((piece, index) =>
        piece.found ? (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of a snippet never change places
          <mark key={index} className="lit lit-date lit-stated">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
