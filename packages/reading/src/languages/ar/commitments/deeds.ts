import type { Sentence } from '../../../ground.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { parted } from './parted.ts';
import { GROUNDS, GROUNDS_ALONE, SAYS_MORE } from './words/deed-ends.ts';

/** Where the deed ends: at an encounter, at what someone else says, at grounds, at an aim, at a list, at another instrument. */
const ENDS = new RegExp(
  [
    '[،,]? (?:خلال|اثناء|علي هامش) (?:ال)?(?:لقاء|لقاي|اجتماع|جلس|زيار|مباحثات|محادثات|مشاورات)[ء-ي]*(?![ء-ي])',
    `[،,]? ${words(SAYS_MORE)}`,
    `[،,] ?${words(GROUNDS, '')}`,
    ` ${words(GROUNDS_ALONE, '')}`,
    '[،,] [يت](?:رمي|هدف|روم|توخي|سعي)(?:ان)? (?=الي )',
    ' ?: ?(?=[*•-])',
    '["\'][،,]? (?:و?(?:بال)?اضافه|كما|فضلا) ',
    `[،,] (?:و|فضلا عن |(?:بال)?اضافه الي |الي جانب )["'(]*(?:\\d+ )?${SIGN.instrument}`,
  ].join('|'),
  'u',
);

/** The deeds told by a match, each with the words that tell it; none where hardly any words are left. */
export function deedsOf(match: Match): readonly Span[] {
  const what = whatOf(match);
  if (what === null) return [];
  return parted(match.sentence, what).flatMap((part) => shortened(match.sentence, part) ?? []);
}

/** «that», and the particle of «by doing» after the one who does it. */
const LEAD = new RegExp(`^[\\s"',،]*(?:(?:ان|كل من|ايضا|كذلك) )?["']?(?:(?:ب|علي )(?=${VERBAL_NOUN}))?`, 'u');

/** The words of the deed, cut where another clause begins; null where hardly any are left. */
function whatOf({ sentence, groups }: Match): Span | null {
  const what = groups['what'];
  if (what === undefined) return null;
  const letters = sentence.masked.slice(what.start, what.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const cut = ENDS.exec(letters)?.index ?? letters.length;
  const end = what.start + lead + letters.slice(lead, cut).trimEnd().length;
  return end <= what.start + lead ? null : { start: what.start + lead, end };
}

/** «in a way that serves both»: what comes of it; another deed may follow. */
const WHAT_COMES_OF_IT = /[،,]? و?بما [يت][ء-ي]{3,} /u;

/** A deed of very many words ends at a comma; null where hardly any are left. */
function shortened(sentence: Sentence, { start, end }: Span): Span | null {
  const letters = sentence.masked.slice(start, end).split(WHAT_COMES_OF_IT, 1).join('');
  const short = letters.split(' ').length > MOST_WORDS ? letters.slice(0, firstComma(letters)) : letters;
  const told = { start, end: start + short.replace(/["'،,\s]+$/u, '').length };
  const written = sentence.written(told);
  // A sign stands for a whole name: length is told by the source.
  return told.end <= start || written.end - written.start < 8 ? null : told;
}

const MOST_WORDS = 26;

/** The comma nearest after the twelfth word, so that long lists do not swallow the deed. */
function firstComma(letters: string): number {
  const from = letters.split(' ').slice(0, 12).join(' ').length;
  const comma = letters.indexOf('،', from);
  return comma < 0 ? letters.length : comma;
}
