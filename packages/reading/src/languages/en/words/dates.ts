import type { DateWords } from '../../../latin/dates/date-words.ts';

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const dateWords: DateWords = {
  months: numbered([
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ]),
  hijriMonths: numbered([
    ['muharram'], ['safar'], ["rabi' al-awwal", 'rabi al-awwal', 'rabi al awwal', 'rabi i'],
    ["rabi' al-thani", 'rabi al-thani', 'rabi al-akhir', 'rabi ii'], ['jumada al-ula', 'jumada al-awwal', 'jumada i'],
    ['jumada al-akhirah', 'jumada al-thani', 'jumada al-thaniyah', 'jumada ii'], ['rajab'], ["sha'ban", 'shaban'], ['ramadan'], ['shawwal'],
    ["dhu al-qi'dah", 'dhu al-qidah', 'dhul-qadah', 'dhul qadah'], ['dhu al-hijjah', 'dhul-hijjah', 'dhul hijjah'],
  ]),
  weekdays: new Map(DAYS.map((name, index) => [name, index] as const)),
  relative: new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['the day before yesterday', -2], ['this morning', 0], ['this evening', 0], ['this afternoon', 0]]),
  turns: new Map([['last', -1], ['past', -1], ['previous', -1], ['next', 1], ['coming', 1], ['upcoming', 1], ['this', 0], ['current', 0]]),
  ordinal: 'st|nd|rd|th',
  to: 'to|until|and|through|till',
  of: '(?:day of |of )?',
  parts: ['end of', 'the end of', 'late', 'early', 'mid', 'beginning of', 'the beginning of', 'start of', 'the start of'],
  seasons: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  quarters: new Map([['first quarter', 1], ['second quarter', 2], ['third quarter', 3], ['fourth quarter', 4], ['last quarter', 4]]),
  beforeYear: ['in', 'since', 'of', 'by', 'until', 'from', 'for', 'during', 'before', 'after', 'late', 'early', 'year', 'dated', 'the', 'mid'],
  year: 'year',
  month: 'month',
  ahead: /(?:^| )(?:will|shall|to be|is to|are to|due|scheduled|planned|expected|before|by|next) /u,
  hijriEra: '(?:a\\.?h\\.?|h)(?![a-z])',
  article: '(?:the )?',
  ofMonth: '(?:of |the )?(?:month of )?',
  ofYear: '(?:of )?',
  ofTurn: '(?:of )?(?:the |this )?',
  ofDay: ['morning', 'afternoon', 'evening', 'night'],
  quarterLetter: 'q',
  sameDay: ['corresponding to', 'equivalent to', 'that is', 'on'],
  thatDay: ['today', 'yesterday'],
  counted: ['people', 'participants', 'students', 'delegates', 'km', 'tonnes', 'tons', 'million', 'dollars', 'euros', '%'],
};
