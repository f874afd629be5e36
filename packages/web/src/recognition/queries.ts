import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { CorrectionDone, DocumentPage } from '../api/types.ts';

/** What a person did to the words of a document; another wording has another history. */
export const correctionsQuery = ({ id, rewordings, corrected }: DocumentPage) =>
  queryOptions({
    queryKey: ['corrections', id, rewordings.length, corrected.length],
    queryFn: ({ signal }) => get<{ items: readonly CorrectionDone[] }>(`/documents/${encodeURIComponent(id)}/words`, signal),
  });
