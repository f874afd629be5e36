/** The words of a language that dates are written with, all folded. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly hijriMonths: ReadonlyMap<string, number>;
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** «yesterday», «the day before yesterday»: how many days from that of publication. */
  readonly relative: ReadonlyMap<string, number>;
  /** Before or after a weekday, a month, «year»: «last», «prochain». */
  readonly turns: ReadonlyMap<string, -1 | 0 | 1>;
  /** Sources of patterns: endings of ordinals («th», «er»), what joins the two ends of a period, what stands between day and month. */
  readonly ordinal: string;
  readonly to: string;
  readonly of: string;
  /** «end of», «debut». */
  readonly parts: readonly string[];
  readonly seasons: readonly string[];
  /** «first quarter of» … by number. */
  readonly quarters: ReadonlyMap<string, number>;
  /** Words after which four figures are a year: «in», «since». */
  readonly beforeYear: readonly string[];
  readonly year: string;
  readonly month: string;
  /** Words before which a bare weekday lies ahead, or behind. */
  readonly ahead: RegExp;
  /** An era after a Hijri year. */
  readonly hijriEra: string;
  /** Sources of patterns with their blank: the article before a day, what stands between a part and its month, a season and its year, «end» and «of the year». */
  readonly article: string;
  readonly ofMonth: string;
  readonly ofYear: string;
  readonly ofTurn: string;
  /** «Tuesday afternoon», «mardi matin». */
  readonly ofDay: readonly string[];
  /** «Q1», «T1». */
  readonly quarterLetter: string;
  /** Between two ways to write one day: «corresponding to». */
  readonly sameDay: readonly string[];
  /** Words for a day that is written out right after them: «today, 12 March 2025». */
  readonly thatDay: readonly string[];
  /** After four figures: «2023 people» is no year. */
  readonly counted: readonly string[];
}
