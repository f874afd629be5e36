import type { Span } from '../../text/span.ts';
import type { Body } from '../bodies/body.ts';

/** The words of an office at one place, with the body where it is held. Offsets count folded letters. */
export interface Office {
  readonly title: Span;
  readonly body: Body | null;
  /** Every body that its words name. */
  readonly bodies: readonly Body[];
  /** The State of an adjective beside it, where no body is named: «the Moroccan minister». */
  readonly nationality: Body | null;
  readonly startToken: number;
  readonly endToken: number;
}

/** A person as named at one place. */
export interface Named {
  readonly name: Span;
  readonly honorific: Span | null;
  /** What its sign stands for: the name with its titles. */
  readonly whole: Span;
  readonly startToken: number;
  readonly endToken: number;
  readonly isSure: boolean;
}

/** A person at one place with the offices said there. */
export interface Holding {
  readonly named: Named;
  readonly offices: readonly Office[];
  readonly rule: string;
}
