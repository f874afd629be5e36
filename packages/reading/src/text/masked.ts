import type { MentionKind } from '../ground.ts';

/** One private-use sign for each kind of mention; rules compose patterns from these, never from names. */
export const SIGN: Readonly<Record<MentionKind, string>> = {
  organisation: '\uE001',
  state: '\uE002',
  person: '\uE003',
  office: '\uE004',
  place: '\uE005',
  date: '\uE006',
  instrument: '\uE007',
};
