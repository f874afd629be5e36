import type { ReactNode } from 'react';
import type { EntryKind, EntryLink, EntrySummary } from '../api/types.ts';
import type { Speech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { presentDate, type DateManner } from './dates.ts';
import { dateOfLine } from './date-of-line.ts';
import { labelOf, statusLabel, typeLabel } from './labels.ts';
import { statusWord } from './status-sentence.ts';
import { WrittenDateText } from './written-date-text.tsx';

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
  organisation: ['type', 'actors', 'sources'],
  person: ['note', 'actors', 'sources'],
  meeting: ['type', 'actors', 'date', 'place', 'status', 'sources'],
  series: ['actors', 'note', 'sources'],
  statement: ['actors', 'date', 'note', 'sources'],
  activity: ['type', 'actors', 'date', 'place', 'status', 'sources'],
  commitment: ['actors', 'type', 'date', 'status', 'sources'],
  issue: ['note', 'actors', 'sources'],
};

type Head = keyof Speech['texts']['register']['columns'];

/** Where a column's name differs by kind: the actors of an instrument are its parties. */
const HEADS: { readonly [kind in EntryKind]?: { readonly [name in ColumnName]?: Head } } = {
  instrument: { actors: 'parties' },
  organisation: { actors: 'parent' },
  person: { note: 'offices', actors: 'organisation' },
  meeting: { actors: 'participants' },
  series: { actors: 'convener', note: 'meetings' },
  statement: { actors: 'speaker', note: 'occasion' },
  issue: { actors: 'speakers', note: 'positions' },
  activity: { actors: 'implementing' },
  commitment: { actors: 'responsible', date: 'due', type: 'force', status: 'implementation' },
};

/** The columns of a kind's list in the reader's language. */
export function columnsOf(kind: EntryKind, speech: Speech, manner: DateManner): readonly Column<EntrySummary>[] {
  const heads = speech.texts.register.columns;
  const headOf = (name: ColumnName): string => heads[HEADS[kind]?.[name] ?? (name === 'actors' ? 'participants' : name)];
  return [titleColumn(speech.texts.kinds.one[kind], speech), ...COLUMNS[kind].map((name) => (name === 'date' ? dateColumn(headOf(name), manner) : column(name, headOf(name), speech)))];
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

/** Days, months, years: no more precise than what is known of each line. */
function dateColumn(head: string, manner: DateManner): Column<EntrySummary> {
  return {
    id: 'date',
    head,
    sort: 'date',
    text: (line) => {
      const date = dateOfLine(line);
      return date === null ? '' : (presentDate(date, manner).words[0] ?? '');
    },
    cell: (line) => {
      const date = dateOfLine(line);
      return date !== null && <WrittenDateText date={date} />;
    },
  };
}

function column(name: Exclude<ColumnName, 'date'>, head: string, speech: Speech): Column<EntrySummary> {
  const { language, texts, say, number } = speech;
  const make = (text: (line: EntrySummary) => string, cell: (line: EntrySummary) => ReactNode = text): Column<EntrySummary> => ({ id: name, head, text, cell });
  switch (name) {
    case 'type':
      return make((line) => typeLabel(line.kind, line.type, language));
    case 'status':
      return make(
        (line) => statusOf(line, speech),
        (line) => line.status !== null && <Badge tone={TONES[line.status] ?? 'plain'}>{statusOf(line, speech)}</Badge>,
      );
    case 'place':
      return make(
        (line) => line.place ?? '',
        (line) => optional(line.place),
      );
    case 'note':
      return make(
        (line) => line.note ?? '',
        (line) => optional(line.note !== null && /^\d+$/u.test(line.note) ? number(Number(line.note)) : line.note),
      );
    case 'actors':
      return make(
        (line) => line.actors.map((actor) => actor.title).join(language === 'ar' ? '؛ ' : '; '),
        (line) => line.actors.length > 0 && <Actors actors={line.actors} speech={speech} />,
      );
    case 'fields':
      return make((line) => line.fields.map((field) => labelOf('fields', field, language)).join(language === 'ar' ? '، ' : ', '));
    default:
      return make(
        (line) => String(line.sources),
        (line) => (
          <span className="soft" title={say(texts.register.table.sources, { n: line.sources })}>
            {number(line.sources)}
          </span>
        ),
      );
  }
}

function optional(text: string | null): ReactNode {
  return text !== null && <DirText>{text}</DirText>;
}

/** What a status says at a glance; the colour only repeats the word. */
const TONES: Readonly<Record<string, 'green' | 'amber' | 'brick' | 'slate'>> = {
  signed: 'green', in_force: 'green', activated: 'green', renewed: 'green', ratified: 'green', held: 'green', kept: 'green',
  planned: 'slate', under_negotiation: 'slate', proposed: 'slate', authorised: 'slate', approved: 'slate', in_progress: 'slate', ongoing: 'slate',
  expiring: 'amber', due_soon: 'amber',
  expired: 'brick', late: 'brick', denied: 'brick', withdrawn: 'brick', terminated: 'brick', cancelled: 'brick', suspended: 'brick',
};

function statusOf({ kind, status, type }: EntrySummary, speech: Speech): string {
  if (status === null) return '';
  return kind === 'instrument' ? statusWord({ status, type }, speech) : statusLabel(kind, status, speech.language);
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
