import type { OrganisationKind } from '@mithaq/register/vocabulary';
import type { Span } from '../../../text/span.ts';

/** A body as it is named at one place of the text; all offsets count folded letters. */
export interface Body {
  readonly state: boolean;
  /** The name as it stands, without attached particles, quotes around it or an acronym after it. */
  readonly name: Span;
  /** Set where the text does not hold the name in one piece: «وزارتا الصحة والتعليم», «للهيئة …». */
  readonly composed: string | null;
  /** What its sign stands for in a masked sentence. */
  readonly whole: Span;
  readonly kind: OrganisationKind | null;
  readonly authority: string | null;
  readonly rule: string;
  /** Other names given at the same place: an acronym in brackets, a name in quotes. */
  readonly aliases: readonly Span[];
  /** The name with the town or State after it, which some count to it: «السفارة المصرية في العراق». */
  readonly longer?: Span | null;
  /** The body that it is an organ or department of. */
  readonly parent: Body | null;
  /** The second of two bodies under one head: «وزارتا الصحة ⟨والتعليم⟩». */
  readonly also: Body | null;
  /** Index of the token after it. */
  readonly endToken: number;
  /** A department, branch or programme: it counts only with a body or a holder of office beside it. */
  readonly needsCompany: boolean;
}

/** A body with nothing told of it but its name, and what `told` adds. */
export function bodyNamed(name: Span, told: Pick<Body, 'rule' | 'endToken'> & Partial<Body>): Body {
  return { state: false, name, composed: null, whole: name, kind: null, authority: null, aliases: [], parent: null, also: null, needsCompany: false, ...told };
}
