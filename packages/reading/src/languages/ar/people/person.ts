import type { Span } from '../../../text/span.ts';
import type { Body } from '../organisations/body.ts';

/** The words of an office at one place, with the body where it is held. Offsets count folded letters. */
export interface Office {
  readonly title: Span;
  /** Set where the text does not hold its words in one piece: «وزير الخارجية الأردني فلان والمصري فلان». */
  readonly composed?: string;
  /** It is the office of the one named before, of another State. */
  readonly shared?: true;
  /** The words with the pronoun after them, «مديرها», «المدير فيها»: what tells where it is held. */
  readonly within?: Span;
  readonly body: Body | null;
  /** Every body that its words name: also the one at which it is accredited. */
  readonly bodies: readonly Body[];
  /** The State of an adjective in its words, where they name no body: «وزير المالية الأردني». */
  readonly nationality: Body | null;
  /** It says of what it is the office, «وزير المالية»; «الأمين العام المساعد» does not. */
  readonly complete: boolean;
  /** «مديره العام»: whose it is was said before. */
  readonly possessive: boolean;
  readonly endToken: number;
  readonly startToken: number;
}

/** A person as named at one place. */
export interface Named {
  readonly name: Span;
  readonly honorific: Span | null;
  /** What its sign stands for: the name with its honorifics. */
  readonly whole: Span;
  readonly startToken: number;
  readonly endToken: number;
  /** How sure the words alone make us that this is a person. */
  /** The State of «نظيره الأردني». */
  readonly nationality: Body | null;
  readonly strength: 'sure' | 'likely' | 'weak';
}
