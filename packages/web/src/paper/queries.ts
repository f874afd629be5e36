import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { DocumentPage, PagePlaces } from '../api/types.ts';

/** A page, counted from 1. What stands on it changes only with the wording of the text. */
export const pageQuery = ({ id, rewordings }: Pick<DocumentPage, 'id' | 'rewordings'>, number: number) =>
  queryOptions({
    queryKey: ['page', id, number, rewordings.length],
    queryFn: ({ signal }) => get<PagePlaces>(`/documents/${encodeURIComponent(id)}/pages/${number}`, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });

/** Wide enough to read small print on a sharp screen. */
const IMAGE_WIDTH = 1400;

export function imageAddress(document: string, number: number): string {
  return `/api/documents/${encodeURIComponent(document)}/pages/${number}/image?width=${IMAGE_WIDTH}`;
}
