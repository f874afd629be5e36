import type { OrganisationKind } from '@mithaq/register/vocabulary';
import type { Span } from '../../text/span.ts';

/** A body as it is named at one place of the text; all offsets count folded letters. */
export interface Body {
  readonly state: boolean;
  readonly name: Span;
  /** Set where the text does not hold the name in one piece: «Ministries of Health and Education». */
  readonly composed: string | null;
  /** What its sign stands for: with quotes, and an acronym in brackets after it. */
  readonly whole: Span;
  readonly kind: OrganisationKind | null;
  readonly authority: string | null;
  readonly rule: string;
  /** Other names given at the same place: an acronym in brackets. */
  readonly aliases: readonly Span[];
  /** The body that it is an organ or department of. */
  readonly parent: Body | null;
  /** The second of two bodies under one head. */
  readonly also: Body | null;
  readonly startToken: number;
  readonly endToken: number;
}
