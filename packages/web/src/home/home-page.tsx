import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { homeQuery } from '../api/queries.ts';
import type { EntrySummary } from '../api/types.ts';
import { SamplesNotice } from '../documents/samples-notice.tsx';
import { kindsInOrder, placeOfKind } from '../frame/places.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { dateOfLine } from '../register/date-of-line.ts';
import { WrittenDateText } from '../register/written-date-text.tsx';
import { Addresses } from './addresses.tsx';
import { DropArea } from './drop-area.tsx';
import { Outcomes } from './outcomes.tsx';
import { Deferred, Waiting } from './waiting.tsx';
import { Working } from './working.tsx';
import './home.css';

/** What waits, what is due, what was added; and the place for what is new. */
export function HomePage() {
  const { texts, language } = useSpeech();
  const { data: home } = useSuspenseQuery(homeQuery(language));
  return (
    <div className="page home">
      <h1 className="visually-hidden">{texts.home.title}</h1>
      <DropArea />
      <Outcomes />
      <Addresses />
      <Working documents={home.working} />
      <SamplesNotice />
      <div className="home-columns">
        <div className="home-main">
          <Waiting total={home.toReview.total} documents={home.toReview.items} isNothingLeft={home.deferred.total === 0} />
          <Deferred total={home.deferred.total} documents={home.deferred.items} />
          <Added entries={home.added} />
        </div>
        <aside className="home-side" aria-label={texts.home.inRegister}>
          <Due total={home.due.total} entries={home.due.items} />
          <Counts counts={home.counts} />
        </aside>
      </div>
    </div>
  );
}

function Added({ entries }: { readonly entries: readonly EntrySummary[] }) {
  const { texts } = useSpeech();
  return (
    <section aria-labelledby="added">
      <h2 id="added">{texts.home.added}</h2>
      {entries.length === 0 && <p className="section-empty">{texts.home.addedEmpty}</p>}
      <ul className="lines">
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: EntrySummary }) {
  const { texts } = useSpeech();
  const date = dateOfLine(entry);
  return (
    <li className="line">
      <span className="line-kind">{texts.kinds.one[entry.kind]}</span>
      <Link to="/entries/$id" params={{ id: entry.id }} className="line-main line-link">
        <DirText>{entry.title}</DirText>
        <BetweenWhom entry={entry} />
      </Link>
      <span className="line-end line-note">{date !== null && <WrittenDateText date={date} />}</span>
    </li>
  );
}

const NAMED = 3;

/** Many agreements are called just that: those who take part tell them apart. */
function BetweenWhom({ entry: { actors } }: { readonly entry: EntrySummary }) {
  if (actors.length === 0) return null;
  return (
    <span className="line-parties">
      {actors.slice(0, NAMED).map(({ id, title }) => (
        <span key={id}>
          <DirText>{title}</DirText>
        </span>
      ))}
      {actors.length > NAMED && '…'}
    </span>
  );
}

function Due({ total, entries }: { readonly total: number; readonly entries: readonly EntrySummary[] }) {
  const { texts, say } = useSpeech();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <section aria-labelledby="due">
      <h2 id="due">{texts.home.due}</h2>
      {total === 0 ? (
        <EmptyState title={say(texts.home.dueCount, { n: 0 })} hint={texts.home.dueEmpty} />
      ) : (
        <p className="section-empty">{say(texts.home.dueCount, { n: total })}</p>
      )}
      <ul className="lines">
        {entries.map((entry) => (
          <DueLine key={entry.id} entry={entry} today={today} />
        ))}
      </ul>
      {total > entries.length && (
        // The earliest first; where those shown are late already, so are those that follow them.
        <Link to="/commitments" search={{ sort: 'date', ...(entries.every((entry) => isLate(entry, today)) ? { status: 'late' } : {}) }}>
          {texts.home.seeAll}
        </Link>
      )}
    </section>
  );
}

function Counts({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const { texts, number } = useSpeech();
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{texts.home.inRegister}</h2>
      <ul className="counts">
        {kindsInOrder.map((kind) => (
          <li key={kind}>
            <Link to={placeOfKind[kind]} className="count">
              <span>{texts.kinds.many[kind]}</span>
              <span className="count-number">{number(counts[kind] ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** It is late from the day after the last that its date allows: «2026» is not late in January. */
function isLate({ dateUntil }: EntrySummary, today: string): boolean {
  return dateUntil !== null && dateUntil < today;
}

function DueLine({ entry, today }: { readonly entry: EntrySummary; readonly today: string }) {
  const { texts } = useSpeech();
  const date = dateOfLine(entry);
  return (
    <li className="line line-stacked">
      <Link to="/entries/$id" params={{ id: entry.id }} className="line-main line-link">
        <DirText>{entry.title}</DirText>
      </Link>
      {date !== null && (
        <span className="line-end">
          <WrittenDateText date={date} />
          {isLate(entry, today) && <Badge tone="brick">{texts.home.late}</Badge>}
        </span>
      )}
    </li>
  );
}
