import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryPage, HistoryItem } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { Progress } from '../parts/progress.tsx';
import { actorName, changedValue, deedLabel, fieldLabel } from './fact-labels.ts';
import { focusHistory } from './focus-history.ts';
import { historyQuery } from './queries.ts';
import { UndoChange } from './undo-change.tsx';

/** Who changed what and when, what stood there before and after; each act can be taken back where nothing rests on it. */
export function HistoryList({ entry }: { readonly entry: EntryPage }) {
  const { texts, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...historyQuery(entry.id, language), enabled: open, throwOnError: true });
  const words = texts.register.history;
  return (
    <section className="history no-print" aria-labelledby="history">
      <h2 id="history" tabIndex={-1}>{texts.register.entry.history}</h2>
      {!open && (
        <Button
          small
          onPress={() => {
            setOpen(true);
            focusHistory();
          }}
        >
          {words.show}
        </Button>
      )}
      {open && data === undefined && <Progress label={words.loading} />}
      {data?.items.length === 0 && <p className="soft">{words.none}</p>}
      <ol className="history-list">
        {data?.items.map((item) => (
          <HistoryLine key={item.act} item={item} entry={entry.id} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ item, entry }: { readonly item: HistoryItem; readonly entry: string }) {
  const speech = useSpeech();
  const { texts, say, moment } = speech;
  const words = texts.register.history;
  return (
    <li className={item.undone ? 'history-line history-undone' : 'history-line'}>
      <div className="history-act">
        <strong>{deedLabel(item.deed, speech)}</strong>
        <span className="soft">{say(words.by, { who: actorName(item.actor, speech), when: moment(item.at) })}</span>
        {item.undone && <Badge>{words.undone}</Badge>}
        {!item.undone && item.obstacle === null && <UndoChange item={item} entry={entry} />}
      </div>
      {item.obstacle !== null && <Obstacle obstacle={item.obstacle} entry={entry} />}
      {item.document !== null && (
        <p className="soft">
          {words.from}{' '}
          <Link to="/documents/$id" params={{ id: item.document.id }}>
            <DirText>{item.document.title}</DirText>
          </Link>
        </p>
      )}
      <ul className="history-changes">
        {item.changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- one act may change one field twice
          <li key={index}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Why this act cannot be undone now, and where the reason lies when that is another entry. */
function Obstacle({ obstacle, entry }: { readonly obstacle: NonNullable<HistoryItem['obstacle']>; readonly entry: string }) {
  const { texts } = useSpeech();
  const sentences: Readonly<Record<string, string>> = texts.problems.cannotUndo;
  const elsewhere = obstacle.entry === null || obstacle.entry.id === entry ? null : obstacle.entry;
  return (
    <p className="soft">
      {sentences[obstacle.because] ?? texts.problems.codes['cannot-undo']}{' '}
      {elsewhere !== null && (
        <Link to="/entries/$id" params={{ id: elsewhere.id }}>
          <DirText>{elsewhere.title}</DirText>
        </Link>
      )}
    </p>
  );
}

function Change({ change: { field, before, after, isDiffering } }: { readonly change: HistoryItem['changes'][number] }) {
  const speech = useSpeech();
  const words = speech.texts.register.history;
  const shown = (value: string) => <DirText>{changedValue(field, value, speech.language)}</DirText>;
  return (
    <>
      <span className="history-field">{fieldLabel(field, speech)}</span>{' '}
      {isDiffering === true && <span className="soft">{words.account} </span>}
      {before !== null && (
        <del>
          <span className="visually-hidden">{words.before}: </span>
          {shown(before)}
        </del>
      )}{' '}
      {before !== null && after !== null && (
        <span className="history-arrow" aria-hidden="true">
          ←
        </span>
      )}{' '}
      {after !== null && (
        <ins>
          <span className="visually-hidden">{words.after}: </span>
          {shown(after)}
        </ins>
      )}
    </>
  );
}
