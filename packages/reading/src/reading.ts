import type {
  ActivityType,
  CommitmentForce,
  FieldCode,
  InstrumentType,
  MeetingType,
  ModalityCode,
  OrganisationKind,
  PositionAct,
  ReportedStatus,
} from '@mithaq/register/vocabulary';
import type { Span } from './text/span.ts';

export type Language = 'ar' | 'en' | 'fr';

/** Said by the text, or supposed by us; the two never look alike. */
export type Basis = 'stated' | 'inferred';

/** A value read out of a text, with the words it came from and the rule that saw them. */
export interface Value<T> {
  readonly value: T;
  readonly basis: Basis;
  /** Why an inferred value was supposed: a code, `year-of-publication`, `from-headline`, … Absent when stated. */
  readonly because?: string;
  /** The rule's id, which is also its path: `ar/instruments/named-after-signing`. */
  readonly rule: string;
  readonly evidence: readonly Span[];
}

export type SegmentKind = 'article' | 'related_article' | 'keywords' | 'boilerplate' | 'caption' | 'byline';

/** A stretch of the source that stands for itself: facts and relative dates never leave it. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** ISO date of its own publication where the text says it, or the reader was told it. */
  readonly publishedOn: Value<string> | null;
  readonly publisher: Value<string> | null;
}

/** A date as written, and what it fixes. `edtf` is null where the text alone fixes nothing. */
export interface WrittenDate {
  readonly asWritten: string;
  readonly edtf: string | null;
  /** ISO days between which the date lies. */
  readonly min: string | null;
  readonly max: string | null;
  readonly calendar: 'gregorian' | 'islamic-umalqura';
  /** Set where something was supposed: `year-of-publication`, `day-of-publication`, `weekday-disagrees`. Absent when stated. */
  readonly because?: string;
}

/** Within one reading, findings point at each other by key: `organisation:3`, `person:1`. */
export type Key = string;

interface Found {
  readonly key: Key;
  /** Index in `Reading.segments`. */
  readonly segment: number;
  /** The shortest sentence or clause that proves the finding. */
  readonly evidence: readonly Span[];
  readonly rule: string;
}

export interface OrganisationFinding extends Found {
  /** The fullest form in the text, without attached particles. */
  readonly name: Value<string>;
  readonly variants: readonly Value<string>[];
  readonly kind: Value<OrganisationKind> | null;
  /** The body it is an organ or department of, where the text says so. */
  readonly parent: Value<Key> | null;
  /** Id in the authority file, where it is known there. */
  readonly authority: string | null;
  /** Every mention, in order. */
  readonly mentions: readonly Span[];
}

export interface OfficeHeld {
  /** The words of the office, without honorifics. */
  readonly title: Value<string>;
  readonly organisation: Value<Key> | null;
}

export interface PersonFinding extends Found {
  /** Without honorifics. */
  readonly name: Value<string>;
  readonly honorific: Value<string> | null;
  readonly offices: readonly OfficeHeld[];
  readonly mentions: readonly Span[];
}

export interface PartyFinding {
  readonly organisation: Key;
  /** The organ or department through which it acts. */
  readonly actingThrough: Key | null;
}

export interface SignatoryFinding {
  readonly person: Key | null;
  readonly office: string | null;
  /** The party on whose behalf the signature was given. */
  readonly onBehalfOf: Key | null;
}

/** Words for a field or a modality, and its code where the vocabulary has one. */
export interface Topic<C extends string> {
  readonly words: string;
  readonly code: C | null;
}

export interface InstrumentFinding extends Found {
  readonly type: Value<InstrumentType>;
  readonly name: Value<string>;
  /** `main`: the document reports an act on it; `background`: it is only referred to. */
  readonly role: 'main' | 'background';
  readonly status: Value<ReportedStatus>;
  readonly parties: readonly Value<PartyFinding>[];
  readonly signatories: readonly Value<SignatoryFinding>[];
  /** People or bodies in whose presence or under whose patronage. */
  readonly witnesses: readonly Value<Key>[];
  readonly date: Value<WrittenDate> | null;
  readonly place: Value<string> | null;
  readonly fields: readonly Value<Topic<FieldCode>>[];
  readonly modalities: readonly Value<Topic<ModalityCode>>[];
  readonly duration: Value<string> | null;
  /** How it goes on after its term, with what keeps it from doing so: «renewed by itself unless …». */
  readonly renewal: Value<string> | null;
  /** The sum that it is worth or grants, as written. */
  readonly amount: Value<string> | null;
  /** How many instruments one mention stands for (16 in «16 وثيقة»), else 1. */
  readonly count: number;
}

export type MeetingStatus = 'held' | 'ongoing' | 'planned' | 'cancelled' | 'background';

export interface MeetingFinding extends Found {
  readonly type: Value<MeetingType>;
  readonly name: Value<string>;
  readonly ordinal: Value<number> | null;
  readonly status: Value<MeetingStatus>;
  readonly date: Value<WrittenDate> | null;
  readonly place: Value<string> | null;
  /** The organ that sits. */
  readonly organ: Value<Key> | null;
  readonly chair: Value<Key> | null;
  readonly participants: readonly Value<Key>[];
  readonly agendaItem: Value<string> | null;
  /** How many decisions, resolutions or recommendations it took, as written: «12 قراراً وخمس توصيات». */
  readonly decisions: Value<string> | null;
}

export interface PositionFinding {
  readonly act: Value<PositionAct>;
  /** The words of what the position is about. */
  readonly issue: Value<string>;
}

export interface StatementFinding extends Found {
  /** A person, or an organisation that speaks as such. */
  readonly speaker: Value<Key>;
  readonly office: Value<string> | null;
  /** Words of the body or office in whose name it was made. */
  readonly onBehalfOf: Value<string> | null;
  readonly occasion: Value<string> | null;
  readonly positions: readonly PositionFinding[];
}

export interface ActivityFinding extends Found {
  readonly type: Value<ActivityType>;
  readonly name: Value<string>;
  readonly status: Value<'planned' | 'ongoing' | 'held'>;
  readonly host: Value<Key> | null;
  readonly implementing: readonly Value<Key>[];
  readonly beneficiary: Value<Key> | null;
  /** As written: «أسبوعا». */
  readonly length: Value<string> | null;
  readonly date: Value<WrittenDate> | null;
  readonly place: Value<string> | null;
}

export interface AppointmentFinding extends Found {
  readonly person: Value<Key> | null;
  readonly office: Value<string>;
  readonly organisation: Value<Key> | null;
  readonly appointedBy: Value<Key> | null;
  readonly date: Value<WrittenDate> | null;
}

export interface CommitmentFinding extends Found {
  /** Those who are to act: organisations or people. */
  readonly responsible: readonly Value<Key>[];
  /** The words of what is to be done. */
  readonly text: Value<string>;
  readonly force: Value<CommitmentForce>;
  readonly due: Value<WrittenDate> | null;
  /** The instrument, meeting or statement in which it was given. */
  readonly source: Value<Key> | null;
}

/** All that a reader found in one text. Pure data; every span counts the untouched source. */
export interface Reading {
  readonly language: Language;
  readonly segments: readonly Segment[];
  readonly organisations: readonly OrganisationFinding[];
  readonly people: readonly PersonFinding[];
  readonly instruments: readonly InstrumentFinding[];
  readonly meetings: readonly MeetingFinding[];
  readonly statements: readonly StatementFinding[];
  readonly activities: readonly ActivityFinding[];
  readonly appointments: readonly AppointmentFinding[];
  readonly commitments: readonly CommitmentFinding[];
  /** What was considered and dropped, for `mithaq explain`. */
  readonly dropped: readonly Dropped[];
}

/** A candidate that a rule saw and another rule, or a look-alike, refused. */
export interface Dropped {
  readonly rule: string;
  /** The rule or code that refused it. */
  readonly because: string;
  readonly evidence: Span;
}

/** What the reader is told from outside; it has no clock of its own. */
export interface ReadingOptions {
  /** ISO day of publication, when capture knows it and the text does not say it. */
  readonly publishedOn?: string;
  readonly language?: Language;
}
