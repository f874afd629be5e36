import type { Span } from '../text/span.ts';
import type { Body } from './bodies/body.ts';
import type { Holding, Office } from './people/person.ts';

/** Everything that is named in a stretch of text. */
export interface Mentions {
  readonly bodies: Body[];
  readonly holdings: Holding[];
  /** Offices that stand without a name. */
  readonly offices: Office[];
  readonly places: Span[];
}

/** Where nothing is mentioned. */
export function noMentions(): Mentions {
  return { bodies: [], holdings: [], offices: [], places: [] };
}
