import { useQuery } from '@tanstack/react-query';
import { refusalSentence } from '../api/problem-sentence.ts';
import type { DocumentList, DocumentSummary } from '../api/types.ts';
import { useSpeech, type Speech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { buttonClass } from '../parts/button.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import type { Column } from '../register/columns.tsx';
import { EmptyList } from '../register/empty-list.tsx';
import type { ShownFacet } from '../register/facet-panel.tsx';
import { labelOf } from '../register/labels.ts';
import { LinesTable } from '../register/lines-table.tsx';
import { ListFrame } from '../register/list-frame.tsx';
import { PAGE_SIZE } from '../register/queries.ts';
import { useListState } from '../register/use-list-state.ts';
import { documentsQuery } from './queries.ts';
import { SamplesNotice } from './samples-notice.tsx';
import { StateBadge } from './state-badge.tsx';
import './documents.css';

/** Every document that was handed in, with what became of it; also those that could not be read, and why. */
export function DocumentsPage() {
  const speech = useSpeech();
  const { texts, say } = speech;
  const [state, go] = useListState();
  const { data, isPlaceholderData } = useQuery({ ...documentsQuery(state), throwOnError: true });
  const columns = columnsOf(speech, twinsAmong(data?.items ?? []));
  const empty = data !== undefined && data.items.length === 0;
  return (
    <ListFrame
      title={texts.documents.title}
      count={data === undefined ? null : say(texts.documents.count, { n: data.total })}
      state={state}
      go={go}
      facets={data === undefined ? [] : shownFacets(data, speech)}
      total={data?.total ?? 0}
      size={PAGE_SIZE}
      notice={
        <>
          <SamplesNotice />
          <p className="no-print">
            <Link to="/feeds">{texts.feeds.title}</Link>
          </p>
        </>
      }
      copied={data === undefined || empty ? null : { heads: columns.map((each) => each.head), lines: data.items.map((line) => columns.map((each) => each.text(line))) }}
      waits={data === undefined}
    >
      {empty && <EmptyList state={state} go={go} total={data.total} none={{ title: texts.documents.empty, hint: texts.documents.emptyHow }} />}
      {data !== undefined && !empty && (
        <LinesTable label={texts.documents.title} columns={columns} lines={data.items} sort={state.sort ?? '-captured'} state={state} go={go} stale={isPlaceholderData} />
      )}
    </ListFrame>
  );
}

function shownFacets({ facets }: DocumentList, { texts, language }: Speech): readonly ShownFacet[] {
  return facets.flatMap((facet) => {
    const { name } = facet;
    if ((name !== 'state' && name !== 'language') || facet.values.length === 0) return [];
    const states: Readonly<Record<string, string>> = texts.documents.states;
    const label = (value: string): string => (name === 'state' ? (states[value] ?? value) : labelOf('languages', value, language));
    return [{ name, heading: texts.register.facets.headings[name], values: facet.values.map((each) => ({ ...each, label: label(each.value) })) }];
  });
}

/** Those that have their title in common with another in sight. */
function twinsAmong(lines: readonly DocumentSummary[]): ReadonlySet<string> {
  const byTitle = Map.groupBy(lines, ({ title }) => title.trim());
  return new Set([...byTitle.values()].filter(({ length }) => length > 1).flatMap((twins) => twins.map(({ id }) => id)));
}

function columnsOf(speech: Speech, twins: ReadonlySet<string>): readonly Column<DocumentSummary>[] {
  const { texts, say, moment, day } = speech;
  const heads = texts.documents.columns;
  return [
    { id: 'title', head: heads.title, sort: 'title', text: (line) => (twins.has(line.id) ? `${line.title} — ${toldApart(line, speech)}` : line.title), cell: (line) => <Title line={line} isTwin={twins.has(line.id)} /> },
    { id: 'state', head: heads.state, text: (line) => texts.documents.states[line.state], cell: (line) => <State line={line} /> },
    {
      id: 'publisher',
      head: heads.publisher,
      text: (line) => line.publisher ?? '',
      cell: (line) => line.publisher !== null && <DirText>{line.publisher}</DirText>,
    },
    {
      id: 'date',
      head: heads.publishedOn,
      text: (line) => (line.publishedOn === null ? '' : day(line.publishedOn).gregorian),
      cell: (line) => line.publishedOn !== null && <DateText iso={line.publishedOn} />,
    },
    { id: 'captured', head: heads.captured, sort: 'captured', text: (line) => moment(line.capturedAt), cell: (line) => <span className="soft">{moment(line.capturedAt)}</span> },
    {
      id: 'proposals',
      head: heads.proposals,
      text: (line) => say(texts.documents.pending, { n: line.pending }),
      cell: (line) => line.state !== 'refused' && <Proposals line={line} />,
    },
  ];
}

/** What tells a document from another of the same title: the file it came in, else when it was handed in. */
const toldApart = ({ fileName, capturedAt }: DocumentSummary, { moment }: Speech): string => fileName ?? moment(capturedAt);

function Title({ line, isTwin }: { readonly line: DocumentSummary; readonly isTwin: boolean }) {
  const speech = useSpeech();
  const { texts } = speech;
  const title = line.title === '' ? (line.fileName ?? texts.documents.unknown) : line.title;
  return (
    <>
      <Link to="/documents/$id" params={{ id: line.id }} className="line-title">
        <DirText>{title}</DirText>
      </Link>
      {isTwin && line.title !== '' && <DirText className="soft document-twin">{toldApart(line, speech)}</DirText>}
      {line.isSample && <Badge tone="slate">{texts.documents.sample}</Badge>}
      {line.state === 'refused' && <p className="document-refusal">{refusalSentence(line, speech)}</p>}
    </>
  );
}

function State({ line }: { readonly line: DocumentSummary }) {
  return <StateBadge state={line.state} />;
}

function Proposals({ line }: { readonly line: DocumentSummary }) {
  const { texts, say } = useSpeech();
  return (
    <span className="document-proposals">
      <span className="soft">{line.pending > 0 ? say(texts.documents.pending, { n: line.pending }) : say(texts.documents.accepted, { n: line.accepted })}</span>
      {(line.state === 'to_review' || (line.state === 'reviewed' && line.pending > 0)) && (
        <Link to="/review/$documentId" params={{ documentId: line.id }} className={buttonClass('quiet', true)}>
          {texts.documents.review}
        </Link>
      )}
    </span>
  );
}
