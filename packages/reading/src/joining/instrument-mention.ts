import type { InstrumentType, ReportedStatus } from '@mithaq/register/vocabulary';
import type { Sentence } from '../ground.ts';
import type { Span } from '../text/span.ts';
import type { Participant } from './read-list.ts';

/** What a sentence says happened to an instrument it names. */
export interface Cue {
  readonly rule: string;
  readonly status: ReportedStatus;
  readonly weight: 'proof' | 'headline' | 'support';
  readonly sentence: Sentence;
  /** Why the status is only supposed of these words. */
  readonly supposes?: string;
  /** A headline in the words of something done: «signed», where «signs» may mean that it will. */
  readonly asDone?: boolean;
  /** In masked letters: the words of the cue, the instrument among them unless the cue points back. */
  readonly masked: Span;
  /** In masked letters: where the parties may stand. */
  readonly parties: Span | null;
}

/** One place where an instrument is named. */
export interface InstrumentMention {
  readonly sentence: Sentence;
  /** Offset of its sign in the masked letters. */
  readonly at: number;
  readonly written: Span;
  readonly words: string;
  readonly type: InstrumentType;
  /** The noun alone says no type: «the agreement» may be a memorandum. */
  readonly generic: boolean;
  readonly definite: boolean;
  /** «an annex to the memorandum»: what «the memorandum» may mean as well. */
  readonly carries?: InstrumentType;
  /** Where in its sentence another instrument stands that is one of this: «⟨the programme⟩ of the agreement». */
  readonly carriesAt?: number;
  /** «the Geneva convention»: everybody knows which one is meant. */
  readonly knownByName?: boolean;
  /** What tells it from others of its type; empty for «the memorandum». */
  readonly tail: readonly string[];
  readonly count: number;
  readonly number: 'one' | 'two' | 'many';
  /** «the plan between the two sides». */
  readonly ofTheSides: boolean;
  /** Named with those who concluded it, and nothing says that it may not be there: «the memorandum with ⟨the university⟩». */
  readonly isThere?: boolean;
  readonly cues: readonly Cue[];
  readonly parties: readonly Participant[];
  /** Named at the verb, where the parties are named apart: «the minister signed an agreement between A and B». */
  readonly subjects?: readonly Participant[];
  /** A year or a day of its own: «signed in 1961». */
  readonly dated: boolean;
  /** «the second agreement»: which of several told of together. */
  readonly ordinal?: number;
  /** One of two that are told apart in one sentence: «two agreements, the first with …, the second with …». */
  readonly isHalf?: boolean;
  /** Another name of the one right before it: «the first agreement is a protocol …». */
  readonly isCalled?: boolean;
  /** A line of a list: «1. an agreement …». */
  readonly isItem?: boolean;
  /** Definite by what follows the noun alone: «the accord of friendship» does not point back as «the accord» does. */
  readonly isNamed?: boolean;
  /** Folded words right after the name that say what it is about: «in the field of ⟨water⟩». */
  readonly topic?: readonly string[];
  /** Said to be another than those told of before: «they also signed an agreement …», «another agreement». */
  readonly isFurther?: boolean;
  /** Several of the same kind as those told of before, but others: «similar agreements». */
  readonly isOther?: boolean;
  /** «a memorandum …, and another …»: where the noun stands that is meant again. */
  readonly nounOf?: Span;
  /** The day (ISO) and the town of its signing, as far as its own sentence fixes them. */
  readonly act?: { readonly day?: string; readonly town?: string };
  /** One of several named one after the other: «an agreement …, and an agreement …». */
  readonly listed: boolean;
}
