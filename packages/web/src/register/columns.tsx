import type { ReactNode } from 'react';
import type { EntryKind, EntryLink, EntrySummary } from '../api/types.ts';
import type { Speech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { labelOf, statusLabel, typeLabel } from './labels.ts';

/** One column: what it is called, by what it sorts, and a line's cell, shown and as copied out. */
export interface Column<T> {
  readonly id: string;
  readonly head: string;
  /** The name it sorts by; absent where it does not. */
  readonly sort?: string;
  readonly cell: (line: T) => ReactNode;
  readonly text: (line: T) => string;
}

type ColumnName = 'type' | 'status' | 'date' | 'place' | 'actors' | 'fields' | 'note' | 'sources';

/** What the list of each kind shows beside the title. */
const COLUMNS: Readonly<Record<EntryKind, readonly ColumnName[]>> = {
  instrument: ['type', 'actors', 'status', 'date', 'fields', 'sources'],
  organisation: ['type', 'note', 'sources'],
  person: ['note', 'sources'],
  meeting: ['type', 'actors', 'date', 'place', 'status', 'sources'],
  series: ['actors', 'date', 'sources'],
  statement: ['actors', 'date', 'note', 'sources'],
  activity: ['type', 'actors', 'date', 'place', 'status', 'sources'],
  commitment: ['actors', 'type', 'date', 'status', 'sources'],
  issue: ['note', 'sources'],
};

type Head = keyof Speech['texts']['register']['columns'];

/** Where a column's name differs by kind: the actors of an instrument are its parties. */
const HEADS: { readonly [kind in EntryKind]?: { readonly [name in ColumnName]?: Head } } = {
  instrument: { actors: 'parties' },
  organisation: { note: 'parent' },
  person: { note: 'offices' },
  meeting: { actors: 'participants' },
  series: { actors: 'convener' },
  statement: { actors: 'speaker' },
  activity: { actors: 'implementing' },
  commitment: { actors: 'responsible', date: 'due', type: 'force', status: 'implementation' },
};

/** The columns of a kind's list in the reader's language. */
export function columnsOf(kind: EntryKind, speech: Speech): readonly Column<EntrySummary>[] {
  const heads = speech.texts.register.columns;
  const named = COLUMNS[kind].map((name) => ({ ...column(name, speech), head: heads[HEADS[kind]?.[name] ?? (name === 'actors' ? 'participants' : name)] }));
  return [titleColumn(speech.texts.kinds.one[kind], speech), ...named];
}

function titleColumn(head: string, { texts, language }: Speech): Column<EntrySummary> {
  return {
    id: 'title',
    head,
    sort: 'title',
    cell: (line) => (
      <>
        <Link to="/entries/$id" params={{ id: line.id }} className="line-title">
          <DirText>{line.title}</DirText>
        </Link>
        {line.isSample && <Badge>{texts.register.table.sample}</Badge>}
        {line.confidentiality === 'restricted' && <Badge tone="brick">{labelOf('confidentialities', line.confidentiality, language)}</Badge>}
      </>
    ),
    text: (line) => line.title,
  };
}

function column(name: ColumnName, speech: Speech): Omit<Column<EntrySummary>, 'head'> {
  const { language, texts, say, day } = speech;
  const plain = (text: (line: EntrySummary) => string): Omit<Column<EntrySummary>, 'head'> => ({ id: name, text, cell: (line) => text(line) });
  switch (name) {
    case 'type':
      return plain((line) => typeLabel(line.kind, line.type, language));
    case 'status':
      return { ...plain((line) => statusLabel(line.kind, line.status, language)), cell: (line) => <Status line={line} language={language} /> };
    case 'date':
      return {
        id: name,
        sort: 'date',
        text: (line) => (line.date === null ? (line.dateAsWritten ?? '') : day(line.date).gregorian),
        cell: (line) => (line.date === null ? line.dateAsWritten !== null && <DirText className="soft">{line.dateAsWritten}</DirText> : <DateText iso={line.date} />),
      };
    case 'place':
      return { ...plain((line) => line.place ?? ''), cell: (line) => line.place !== null && <DirText>{line.place}</DirText> };
    case 'note':
      return { ...plain((line) => line.note ?? ''), cell: (line) => line.note !== null && <DirText>{line.note}</DirText> };
    case 'actors':
      return { ...plain((line) => line.actors.map((actor) => actor.title).join('؛ ')), cell: (line) => <Actors actors={line.actors} speech={speech} /> };
    case 'fields':
      return plain((line) => line.fields.map((field) => labelOf('fields', field, language)).join(language === 'ar' ? '، ' : ', '));
    case 'sources':
      return { id: name, text: (line) => String(line.sources), cell: (line) => <span className="soft nowrap">{say(texts.register.table.sources, { n: line.sources })}</span> };
  }
}

/** What a status says at a glance; the colour only repeats the word. */
const TONES: Readonly<Record<string, 'green' | 'amber' | 'brick' | 'slate'>> = {
  signed: 'green', in_force: 'green', activated: 'green', renewed: 'green', ratified: 'green', held: 'green', kept: 'green',
  planned: 'slate', under_negotiation: 'slate', proposed: 'slate', authorised: 'slate', approved: 'slate', in_progress: 'slate', ongoing: 'slate',
  expiring: 'amber', due_soon: 'amber',
  expired: 'brick', late: 'brick', denied: 'brick', withdrawn: 'brick', terminated: 'brick', cancelled: 'brick', suspended: 'brick',
};

function Status({ line, language }: { readonly line: EntrySummary; readonly language: Speech['language'] }) {
  if (line.status === null) return null;
  return <Badge tone={TONES[line.status] ?? 'plain'}>{statusLabel(line.kind, line.status, language)}</Badge>;
}

const SHOWN = 3;

function Actors({ actors, speech: { texts, say } }: { readonly actors: readonly EntryLink[]; readonly speech: Speech }) {
  const more = actors.length - SHOWN;
  return (
    <ul className="line-actors">
      {actors.slice(0, SHOWN).map((actor) => (
        <li key={actor.id}>
          <Link to="/entries/$id" params={{ id: actor.id }}>
            <DirText>{actor.title}</DirText>
          </Link>
        </li>
      ))}
      {more > 0 && <li className="soft">{say(texts.register.table.moreActors, { n: more })}</li>}
    </ul>
  );
}
