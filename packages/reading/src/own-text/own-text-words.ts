import type { FieldCode, InstrumentType, ModalityCode } from '@mithaq/register/vocabulary';
import type { Sentence } from '../ground.ts';
import type { KnownBodies } from '../joining/known-bodies.ts';
import type { Resolve } from '../joining/read-list.ts';
import type { Story } from '../joining/stories.ts';
import type { CommitmentFinding, InstrumentFinding, Topic, Value } from '../reading.ts';
import type { Match } from '../rules/apply.ts';
import type { CommitmentRule } from '../rules/commitment-rule.ts';
import type { Rule } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** How a title is written, and where it ends. */
export interface TitleWords {
  /** The id of the rule by which instruments are named. */
  readonly named: string;
  /** All that may stand before the name in its title: «text of». */
  readonly beforeTitle: RegExp;
  /** The same of a text that is not agreed yet: «draft». */
  readonly draft: RegExp;
  /** «signing of»: a story gives the text whole, under its own headline. */
  readonly signedTitle: RegExp;
  /** «minutes of», with which a title begins whose instrument has no other name. */
  readonly minutes: RegExp;
  /** A line with which the title goes on: «between», «and», «on cooperation in». */
  readonly titleGoesOn: RegExp;
  /** The whole of a line after which the title goes on, whatever the next one holds. */
  readonly titleLeads: RegExp;
}

/** How the parties are named: in the title, the preamble and above the signatures, and what they are called after that. */
export interface PartyWords {
  /** Right before a body of the title that is one of its parties. */
  readonly leadsToParty: RegExp;
  /** «both of them hereinafter referred to as»: those named before it are the parties. */
  readonly bothCalled: RegExp;
  /** In the preamble, where its grounds begin: those who are named there are no parties. */
  readonly grounds: RegExp;
  /** «hereinafter referred to as "the First Party"»; the group `name` holds what the party is called. */
  readonly partyCalled: Rule;
  /** «First Party: ⟨ministry⟩»: the same before the party. The group `name`. */
  readonly partyLabel: RegExp;
  /** Folded words of what a party is called, without article and quotes. */
  readonly bareName: (letters: string) => string;
  /** «the Parties», «each Party». */
  readonly both: RegExp;
  /** «the First Party», where nothing says whom that means: its place among the parties, from 0. */
  readonly ordinal: (letters: string) => number;
  /** «For ⟨party⟩» in the signature block; the group `who`. */
  readonly signsFor: Rule;
}

/** How its articles and their items are written, and who is to do what by them. */
export interface ClauseWords {
  /** «have agreed as follows», or the first of its articles. */
  readonly ownText: Rule;
  /** The same, where a line ends with it: articles follow. */
  readonly agreed: RegExp;
  /** «done at … on …», with which the text ends. */
  readonly drawnUp: Rule;
  /** The number of an article, and the mark of an item, at the beginning of a line. */
  readonly heading: RegExp;
  readonly lead: RegExp;
  /** «First:», «fourthly,»: the list of the section before is over. */
  readonly section: RegExp;
  /** What somebody does by a clause: groups `who…` (where somebody is named) and `what…`. */
  readonly clauses: readonly CommitmentRule[];
  /** «It shall also …»: who did the last deed does this one; the group `what`. */
  readonly sameDoer: RegExp;
  /** Between two deeds of one clause. */
  readonly again: RegExp;
  /** «as follows:»: items come. */
  readonly opens: RegExp;
  /** The same in the middle of a line, where its first item follows: «shall: 1- …». */
  readonly opensWithin: RegExp;
  /** «in the following fields», «Fields of cooperation». */
  readonly ofFields: RegExp;
  /** «Obligations of ⟨party⟩», a heading; the group `who`. */
  readonly duties: RegExp;
  /** How an item that is a deed begins. */
  readonly deed: RegExp;
  /** «may»: what is allowed is nobody’s duty. */
  readonly permits: RegExp;
  /** How an instrument is amended or ended: nobody’s deed. */
  readonly procedure: RegExp;
}

/** Its fields, and for how long and how much it was made. */
export interface TermWords {
  /** «This memorandum aims at …»: where its fields are told first. */
  readonly tellsAim: RegExp;
  /** «in the field of»: where they are told, if neither title nor aim tells them. */
  readonly tellsFields: RegExp;
  /** «shall remain in force for»: where a length is that of the instrument. */
  readonly inForce: RegExp;
  /** How long it holds. */
  readonly duration: Rule;
  /** How it is renewed. */
  readonly renewal: Rule;
  /** What sum it is worth. */
  readonly amount: Rule;
}

/** By which words a language writes the text of an instrument itself. Patterns are of folded letters and signs. */
export interface OwnTextWords extends TitleWords, PartyWords, ClauseWords, TermWords {}

/** What is known where the text of an instrument is read, and what the readers of its language do. */
export interface OwnTextContext {
  readonly story: Story;
  readonly source: string;
  readonly known: KnownBodies;
  readonly resolve: Resolve;
  readonly words: OwnTextWords;
  typeOf(name: string): InstrumentType;
  topicsIn(sentences: readonly Sentence[], name: Span): Pick<InstrumentFinding, 'fields' | 'modalities'>;
  codesOf(words: string): { readonly field: FieldCode | null; readonly modality: ModalityCode | null };
  dueIn(match: Match, what: Span): CommitmentFinding['due'];
  /** The instruments that a part of the text tells of. */
  instrumentsIn(story: Story): readonly Omit<InstrumentFinding, 'key'>[];
}

export type FieldTold = Value<Topic<FieldCode>>;
