import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { PagePlaces } from '../api/types.ts';

/** A page, counted from 1. What stands on it never changes. */
export const pageQuery = (document: string, number: number) =>
  queryOptions({
    queryKey: ['page', document, number],
    queryFn: ({ signal }) => get<PagePlaces>(`/documents/${encodeURIComponent(document)}/pages/${number}`, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });

/** Wide enough to read small print on a sharp screen. */
const IMAGE_WIDTH = 1400;

export function imageAddress(document: string, number: number): string {
  return `/api/documents/${encodeURIComponent(document)}/pages/${number}/image?width=${IMAGE_WIDTH}`;
}
