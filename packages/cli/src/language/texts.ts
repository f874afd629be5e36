import type { RefusalCode } from '@mithaq/capture';
import type { CommandHelps } from './help/page.ts';

/** Every sentence that the command says, in one language. */
export interface Texts {
  /** What `mithaq --help` says. */
  readonly help: string;
  /** What `mithaq read --help` says, and so on. */
  readonly commands: CommandHelps;
  readonly helpHeadings: { readonly options: string; readonly examples: string };
  readonly standardInput: string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  /** The page of the rules. */
  readonly catalogue: {
    readonly title: string;
    readonly counts: (rules: number, constructions: number) => string;
    readonly none: string;
    readonly languages: Readonly<Record<'ar' | 'en' | 'fr', string>>;
  };
  readonly nothingFound: string;
  readonly inferred: string;
  readonly quotes: readonly [string, string];
  readonly comma: string;
  /** Between a label and its value; French puts a blank before it. */
  readonly colon: string;
  /** «16 of them»: one mention that stands for several. */
  readonly timesMany: (count: number) => string;
  readonly refusals: Readonly<Record<RefusalCode | NotFetched | 'reading-failed', (detail: Detail) => string>>;
  readonly problems: Problems;
  readonly capture: CaptureTexts;
  readonly serve: { readonly ready: string; readonly working: string };
}

/** Why a page of the web was not fetched. */
type NotFetched =
  | 'invalid-address' | 'private-address' | 'unreachable' | 'untrusted-certificate' | 'answers-with-error' | 'too-many-redirects' | 'unreadable-answer' | 'robots-forbid' | 'is-feed';

export type Detail = Readonly<Record<string, string | number>>;

export type Heading =
  | 'instruments' | 'meetings' | 'statements' | 'activities' | 'appointments' | 'commitments' | 'people' | 'organisations' | 'dropped';

export type Label =
  | 'parties' | 'signatories' | 'witnesses' | 'date' | 'place' | 'fields' | 'modalities' | 'duration' | 'renewal' | 'amount' | 'evidence' | 'ordinal'
  | 'organ' | 'chair' | 'participants' | 'decisions' | 'agendaItem' | 'onBehalfOf' | 'occasion' | 'positions' | 'host' | 'implementing' | 'beneficiary'
  | 'length' | 'responsible' | 'due' | 'force' | 'organisation' | 'appointedBy' | 'variants' | 'parent' | 'because'
  | 'actingThrough' | 'background' | 'finds' | 'ignores';

/** What goes wrong before or beside reading. */
interface Problems {
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly oneTooMany: (name: string) => string;
  readonly badValue: (option: string, value: string, allowed: readonly string[]) => string;
  readonly noFile: string;
  readonly tryHelp: string;
  readonly notFound: string;
  readonly isFolder: string;
  readonly mayNotRead: string;
  /** A line of a stream without a text. */
  readonly notADocument: string;
  readonly lineTooLong: string;
  readonly cannotRead: (code: string) => string;
  readonly cannotWrite: (file: string, code: string) => string;
  /** What is watched must be one folder. */
  readonly noFolderToWatch: string;
  readonly unknownRule: (id: string) => string;
  readonly folderInUse: (folder: string, owner: string) => string;
  readonly portTaken: (port: number) => string;
  readonly modelMisnamed: (variable: string) => string;
  readonly failed: (message: string) => string;
}

/** Why a file of a folder is left out. */
type LeftOut = 'hidden' | 'unfinished' | 'no-document' | 'link' | 'part-of-page';

interface CaptureTexts {
  readonly captured: string;
  readonly known: string;
  /** How many findings wait for review. */
  readonly toReview: (findings: number) => string;
  readonly summary: (counts: { captured: number; known: number; refused: number }) => string;
  /** What was not even looked at, each kind with its number. */
  readonly leftOut: (kinds: readonly string[]) => string;
  readonly because: Readonly<Record<LeftOut, string>>;
  /** Beside the bar: so many a second, and how long it will still take. */
  readonly pace: (perSecond: string, left: string | null) => string;
  /** Told to stop before the end. */
  readonly stopped: string;
  readonly watching: (folder: string) => string;
  readonly movedTo: (place: string) => string;
  readonly unreachable: (folder: string) => string;
  readonly noAnswer: string;
  /** The headings of the table of what was refused. */
  readonly failures: readonly [file: string, code: string, reason: string];
}
