/** The kinds of entry, in the order in which the register is walked through. */
export const KINDS = ['instrument', 'meeting', 'series', 'organisation', 'person', 'commitment', 'activity', 'statement', 'issue'] as const;
export type Kind = (typeof KINDS)[number];

/** The address of a kind's list, in the web and in the API alike. */
export const LIST_PATH = {
  instrument: 'instruments',
  organisation: 'organisations',
  person: 'people',
  meeting: 'meetings',
  series: 'series',
  statement: 'statements',
  activity: 'activities',
  commitment: 'commitments',
  issue: 'issues',
} as const satisfies Record<Kind, string>;

/** The kind whose list stands at an address, or null where there is none. */
export function kindAt(path: string): Kind | null {
  return KINDS.find((kind) => LIST_PATH[kind] === path) ?? null;
}
