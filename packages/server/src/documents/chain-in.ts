import { agenciesIn, agencyNamed, nameOfAgency } from '@mithaq/reading/sources';
import type { z } from '@hono/zod-openapi';
import type { Language } from '../platform/act.ts';
import type { DocumentPage } from './schema.ts';
import { storyAt } from './story-at.ts';

interface Told {
  readonly text: string;
  readonly publisher: string | null;
  readonly segments: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** Through whom a document has what it tells: who published it, and the agencies that its first article names, read anew from its text as it is now. */
export function chainIn({ text, publisher, segments }: Told, language: Language): z.infer<typeof DocumentPage>['chain'] {
  const first = segments.findIndex(({ kind }) => kind === 'article');
  const agencies = first < 0 ? [] : agenciesIn(text, storyAt(segments, first));
  const own = publisher === null ? null : agencyNamed(publisher);
  const isNamedThere = own !== null && agencies.some(({ id }) => id === own);
  const outlet = publisher === null || isNamedThere ? [] : [{ name: publisher, words: null }];
  return [...outlet, ...agencies.map(({ id, name, evidence: { start, end } }) => ({ name: (id === null ? null : nameOfAgency(id, language)) ?? name, words: { start, end } }))];
}
