import type { ActivityType, InstrumentType, MeetingType } from '@mithaq/register/vocabulary';
import type { StatusWords } from '../joining/find-cues.ts';
import type { ListWords } from '../joining/read-list.ts';
import type { TopicCues } from '../joining/topic-codes.ts';
import type { CommitmentRule } from '../rules/commitment-rule.ts';
import type { GroundRule } from '../rules/ground-rule.ts';
import type { MeetingRule } from '../rules/meeting-rule.ts';
import type { Rule } from '../rules/rule.ts';
import type { StatementRule } from '../rules/statement-rule.ts';

/** A noun that heads the name of an instrument, folded, and how many it stands for. */
export interface InstrumentHead {
  readonly word: string;
  readonly type: InstrumentType;
  readonly howMany: 'one' | 'two' | 'many';
}

export interface InstrumentWords {
  readonly name: GroundRule & Pick<Rule, 'pattern'>;
  readonly heads: readonly InstrumentHead[];
  /** Words that tell the type of an instrument, and not one instrument from another. */
  readonly saysType: ReadonlySet<string>;
  /** Words right before the name by which it is known already: «the», «cette». */
  readonly definite: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly status: StatusWords;
  readonly denied: string;
  /** «no agreement was signed», with nothing else said of it: none is meant. */
  readonly namesNone: RegExp;
  /** Ids of rules whose subjects tell of a signing and take no part in it; those of rules whose subjects are its parties. */
  readonly tellers: RegExp;
  readonly actors: RegExp;
  readonly partiesAfter: Rule;
  readonly signedOnBehalf: Rule;
  readonly witnessedBy: Rule;
  readonly place: Rule;
  readonly duration: Rule;
  readonly renewal: Rule;
  readonly amount: Rule;
  readonly vagueDay: Rule;
  /** Words after which the subjects of a verb begin. */
  readonly clauseStart: RegExp;
  /** Words that put a signing back into the past of the story, or ahead of it. */
  readonly before: RegExp;
  readonly toCome: RegExp;
  /** Words after which «between» tells of the aim. */
  readonly purposes: RegExp;
  /** «signed in Dakar on», right before a day: of a text that is approved now, the day of its signing. */
  readonly ofText: RegExp;
}

export interface MeetingNoun {
  readonly word: string;
  readonly meeting: MeetingType;
  readonly activity?: ActivityType;
}

export interface MeetingWords {
  readonly name: Rule;
  readonly nouns: readonly MeetingNoun[];
  /** Words in the name that make a meeting of another type: «ministerial». */
  readonly kinds: ReadonlyMap<string, MeetingType>;
  readonly status: readonly MeetingRule[];
  /** «received», «met with»: a meeting told by its verb alone; and the nouns by which it is taken up. */
  readonly metByVerb: MeetingRule;
  readonly takenUp: ReadonlySet<string>;
  readonly place: Rule;
  readonly takingPart: Rule;
  readonly agendaItem: Rule;
  readonly decisions: Rule;
  readonly length: Rule;
  readonly definite: RegExp;
  readonly ofSomeone: RegExp;
  /** Right behind the name: «with the minister», «avec son homologue». */
  readonly withSomeone: RegExp;
  readonly chaired: RegExp;
  /** Words of a deed to be done, before «at its fortieth session»: that session is to come. */
  readonly deeds: RegExp;
  readonly ordinal: (words: string) => number | null;
}

export interface StatementWords {
  readonly rules: readonly StatementRule[];
  /** Somebody takes the floor: what follows is theirs. */
  readonly givesSpeech: Rule;
  readonly onBehalfOf: Rule;
  readonly occasion: Rule;
  /** Subjects that mean whoever spoke last, a person or a body. */
  readonly personGoesOn: RegExp;
  readonly bodyGoesOn: RegExp;
  /** What brings the words that are said: «that», «on», «que». */
  readonly lead: RegExp;
  /** Where what is said is over and the source is told. */
  readonly ends: RegExp;
  /** Right before a verb that goes on with what the same speaker says: «…, and ». */
  readonly goesOn: RegExp;
  /** Right before the next verb of the sentence, where it is said beside the first or by another: «…, while the ». */
  readonly breaks: RegExp;
  /** Between two who say the same, before the second: «X and the minister Y said». */
  readonly together: RegExp;
  /** What may stand before the subject of a sentence: «after the meeting, the ». */
  readonly beforeSubject: RegExp;
  /** What is said stands in a clause of its own, whose verbs are no speech: «that». */
  readonly embeds: RegExp;
}

export interface CommitmentWords {
  readonly rules: readonly CommitmentRule[];
  /** Where another clause begins within the words of a deed. */
  readonly ends: RegExp;
  readonly both: RegExp;
  /** «within thirty days (of the signing)», «as soon as possible»: a time that fixes no day. */
  readonly within: RegExp;
}

export interface TopicWords extends TopicCues {
  readonly rules: readonly Rule[];
  readonly again: RegExp;
  readonly ends: RegExp;
  readonly lead: RegExp;
  /** Where another list of fields begins within a phrase: «… in the field of». */
  readonly leadsOn: RegExp;
  /** Folded words that say no field: «strengthening the joint relations of the two parties». */
  readonly empty: ReadonlySet<string>;
}

/** Everything by which a language tells of acts. */
export interface ActWords {
  /** Nouns beside the adjective of a State that acts: «the Moroccan side». */
  readonly sides: ReadonlySet<string>;
  readonly list: ListWords;
  /** The same where those who sign are told with the bodies for which they do: «for» joins. */
  readonly signers: ListWords;
  /** «the two sides», and where a pair may be named. */
  readonly twoSides: RegExp;
  readonly between: RegExp;
  /** Articles and nouns for a body named before: «the Commission». */
  readonly shortName: RegExp;
  readonly instruments: InstrumentWords;
  readonly meetings: MeetingWords;
  readonly statements: StatementWords;
  readonly commitments: CommitmentWords;
  readonly topics: TopicWords;
  readonly appointments: readonly Rule[];
}
