import type { Span } from '../../text/span.ts';
import type { Body } from './organisations/body.ts';
import type { Named, Office } from './people/person.ts';

/** A person at one place with the offices said there. */
export interface Holding {
  readonly named: Named;
  readonly offices: readonly Office[];
  readonly rule: string;
}

/** Everything that is named in a stretch of text. */
export interface Mentions {
  readonly bodies: Body[];
  /** States that only adjectives side by side tell of: «اللجنة الأردنية المصرية». No sign in a sentence stands for them. */
  readonly jointStates: Body[];
  readonly holdings: Holding[];
  /** Offices that stand without a name. */
  readonly offices: Office[];
  readonly places: Span[];
}
