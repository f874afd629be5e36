import type { EntryKind } from '../api/types.ts';

/** Where each kind of entry is listed: the address, which is also the API's. */
export const placeOfKind = {
  instrument: '/instruments',
  organisation: '/organisations',
  person: '/people',
  meeting: '/meetings',
  series: '/series',
  statement: '/statements',
  activity: '/activities',
  commitment: '/commitments',
  issue: '/issues',
} as const satisfies Record<EntryKind, string>;

/** The kinds of the register in the order in which the menu shows them. */
export const kindsInOrder = ['instrument', 'commitment', 'meeting', 'series', 'organisation', 'person', 'statement', 'activity', 'issue'] as const;
