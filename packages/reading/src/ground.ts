import type { Key, Language, OrganisationFinding, PersonFinding, Segment, WrittenDate } from './reading.ts';
import type { Span } from './text/span.ts';

/** What is known of a text before any act is read in it: who, where, when. Acts are read upon it. */
export interface Ground {
  readonly source: string;
  readonly language: Language;
  readonly segments: readonly Segment[];
  /** Sentences and headline lines of the segments that may hold facts, in order. */
  readonly sentences: readonly Sentence[];
  readonly organisations: readonly OrganisationFinding[];
  readonly people: readonly PersonFinding[];
}

/**
 * What a mention stands for. `place` and `date` carry no key. An office swallows the body where it is held («وزير الصحة»,
 * «الأمين العام لمنظمة …» are one sign each); a person’s sign stands for the honorifics too, though its span is the bare name.
 */
export type MentionKind = 'organisation' | 'state' | 'person' | 'office' | 'place' | 'date' | 'instrument';

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The finding it stands for; null for places, dates and offices without a known holder. */
  readonly key: Key | null;
  readonly date?: WrittenDate;
  /** Of an office: the body in which it is held, where the words name it. */
  readonly organisation?: Key | null;
  /** Of an office or a person: the State that an adjective of theirs names, where no body is named: «نظيره الأردني». */
  readonly nationality?: Key | null;
}

/**
 * A sentence as the rules of acts read it: letters folded, and each mention replaced by one private-use sign, so that
 * a rule says «signed ⟨organisation⟩ and ⟨organisation⟩ ⟨instrument⟩» and never meets a name.
 */
export interface Sentence extends Span {
  readonly segment: number;
  /** True for a headline or a title line: the body wins over it. */
  readonly isHeadline: boolean;
  readonly mentions: readonly Mention[];
  /** Folded, with signs for mentions (see `text/masked.ts`). */
  readonly masked: string;
  /** The way back: the span of the source behind a stretch of `masked`. */
  written(masked: Span): Span;
  /** The mention behind the sign at this offset of `masked`, if there is one. */
  mentionAt(offset: number): Mention | null;
}
