import type { Span } from '../text/span.ts';
import type { Body } from './bodies/body.ts';
import type { KnownNames } from './bodies/known-names.ts';
import type { DateAt } from './dates/fix-date.ts';
import type { OwnTextWords } from '../own-text/own-text-words.ts';
import type { ActWords } from './act-words.ts';
import type { TextView } from './text-view.ts';

/** Words by which a language names people and their offices, all folded. */
export interface NameWords {
  /** Words that are part of no name, even with a capital letter. */
  readonly stops: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Titles before a name, a word or several: «h e», «his excellency», «dr». */
  readonly honorifics: Phrases;
  /** Titles that are common words unless written in capitals or with a full stop: «HE», «M.». */
  readonly shortHonorifics: ReadonlySet<string>;
  /** Titles that are written with a small letter too: «monsieur». */
  readonly smallHonorifics: ReadonlySet<string>;
  /** Small words inside names: «bin», «al», «de». */
  readonly particles: ReadonlySet<string>;
  /** Nouns of bodies; none is part of a name of a person. */
  readonly isHead: (word: string) => boolean;
  /** Articles before an office or a body. */
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** «…, as the executive director of»: before an office set beside a name. */
  readonly asOffice: ReadonlySet<string>;
  /** «president of the commission in Mali, Mr …»: before a place between an office and its holder. */
  readonly within: ReadonlySet<string>;
}

/** By which words a language tells of offices. */
export interface OfficeWords {
  /** Between commas behind an office: «, par intérim,». */
  readonly aside: Phrases;
  /** Nouns that are no office right before an article: «représentant l’université». */
  readonly participles: ReadonlySet<string>;
  readonly nouns: Phrases;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Words that lead to the body or the matter of an office: «of», «for», «auprès de». */
  readonly links: Phrases;
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What one language in Latin letters says by its own words; all else is common to them. */
export interface LatinLanguage {
  readonly code: 'en' | 'fr';
  readonly known: KnownNames;
  readonly names: NameWords;
  readonly offices: OfficeWords;
  /** Adjectives of States, folded, and what each State’s bodies of a common name are. */
  readonly adjectives: ReadonlyMap<string, string>;
  readonly atHome: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The State whose adjective this is: «Moroccan», «marocaine». */
  nationality(view: TextView, at: number): string | null;
  /** The body that is named by its noun at this token. */
  readBody(view: TextView, at: number): Body | null;
  /** Where the words of a matter end that begin at this token: «Foreign Affairs», «Santé». The token itself where none begins. */
  endOfMatter(view: TextView, at: number): number;
  readDates(text: string, stretch: Span, publishedOn: string | null): readonly DateAt[];
  /** Words with a full stop that ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly page: PageWords;
  readonly acts: ActWords;
  /** By which words it writes the text of an instrument itself. */
  readonly ownText: OwnTextWords;
}

/** How pages of a language look around their stories. */
export interface PageWords {
  /** Lines that are page furniture. */
  readonly furniture: RegExp;
  /** Lines after which other stories are listed. */
  readonly otherStories: RegExp;
  readonly keywords: RegExp;
  readonly byline: RegExp;
  readonly caption: RegExp;
}
