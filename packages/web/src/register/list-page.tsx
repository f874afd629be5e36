import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { EntryKind, EntryList, Facet } from '../api/types.ts';
import { kindsInOrder, placeOfKind } from '../frame/places.ts';
import { useSpeech, type Speech } from '../language/language.tsx';
import { SamplesNotice } from '../documents/samples-notice.tsx';
import { columnsOf } from './columns.tsx';
import { useDateManner } from './date-manner.ts';
import { EmptyList } from './empty-list.tsx';
import type { ShownFacet } from './facet-panel.tsx';
import { facetLabel } from './labels.ts';
import { LinesTable } from './lines-table.tsx';
import { ListFrame } from './list-frame.tsx';
import { isFacet, type FacetName } from './list-state.ts';
import { listQuery, PAGE_SIZE } from './queries.ts';
import { useListState } from './use-list-state.ts';

/** The list of one kind; which one, the address says. */
export function ListPage() {
  const { pathname } = useLocation();
  const kind = kindsInOrder.find((each) => placeOfKind[each] === pathname);
  // Leaving for another page keeps this one on screen for a moment, with an address that is no longer its own.
  return kind === undefined ? null : <KindList key={kind} kind={kind} />;
}

/** As the server sorts where nothing is asked: what is to be done in the order in which it is due. */
const usualSort = (kind: EntryKind): string => (kind === 'commitment' ? 'date' : '-date');

function KindList({ kind }: { readonly kind: EntryKind }) {
  const speech = useSpeech();
  const { texts, say, language } = speech;
  const [state, go] = useListState();
  const { data, isPlaceholderData } = useQuery({ ...listQuery(kind, state, language), throwOnError: true });
  const columns = columnsOf(kind, speech, useDateManner());
  return (
    <ListFrame
      title={texts.kinds.many[kind]}
      count={data === undefined ? null : say(texts.register.counts[kind], { n: data.total })}
      state={state}
      go={go}
      facets={data === undefined ? [] : shownFacets(kind, data, speech)}
      total={data?.total ?? 0}
      size={PAGE_SIZE}
      notice={data?.items.some((line) => line.isSample) === true && <SamplesNotice />}
      copied={data === undefined || data.items.length === 0 ? null : { heads: columns.map((each) => each.head), lines: data.items.map((line) => columns.map((each) => each.text(line))) }}
      waits={data === undefined}
    >
      {data !== undefined && data.items.length === 0 && <EmptyList state={state} go={go} total={data.total} />}
      {data !== undefined && data.items.length > 0 && (
        <LinesTable
          label={texts.kinds.many[kind]}
          columns={columns}
          lines={data.items}
          sort={state.sort ?? usualSort(kind)}
          state={state}
          go={go}
          stale={isPlaceholderData}
        />
      )}
    </ListFrame>
  );
}

type Headings = Speech['texts']['register']['facets']['headings'];

/** Where a facet is called otherwise than by its own name: what narrows commitments by `actor` is who is responsible. */
const HEADINGS: { readonly [kind in EntryKind]?: { readonly [facet in FacetName]?: keyof Headings } } = {
  instrument: { actor: 'party' },
  organisation: { actor: 'parent' },
  person: { actor: 'organisation' },
  meeting: { actor: 'participant' },
  statement: { actor: 'speaker' },
  commitment: { actor: 'responsible', type: 'force', status: 'implementation' },
};

function shownFacets(kind: EntryKind, { facets }: EntryList, { texts, language, number }: Speech): readonly ShownFacet[] {
  return facets.flatMap((facet: Facet) => {
    const name = facet.name;
    if (!isFacet(name) || facet.values.length === 0) return [];
    const heading = texts.register.facets.headings[HEADINGS[kind]?.[name] ?? name];
    const named = (value: string): string => (name === 'year' ? number(Number(value)).replaceAll(/[,\u066C\u202F\u00A0]/gu, '') : (facetLabel(kind, name, value)?.(language) ?? value));
    return [{ name, heading, values: facet.values.map((each) => ({ value: each.value, label: each.label ?? named(each.value), count: each.count })) }];
  });
}
