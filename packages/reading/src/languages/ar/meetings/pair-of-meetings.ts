import type { MeetingMention } from '../../../joining/group-meetings.ts';
import { fold } from '../letters/fold.ts';
import { ordinalIn } from './ordinal.ts';
import { ORDINAL_ONES, ORDINAL_TENS } from './words/ordinals.ts';

const formsOf = (rows: typeof ORDINAL_ONES): ReadonlySet<string> => new Set(rows.flatMap(([, ...forms]) => forms.map(fold)));
const ONES = formsOf(ORDINAL_ONES);
const TENS = formsOf(ORDINAL_TENS);

/** «its two meetings», «the two sessions»: what one of them is called. */
const TWO = /^(?:ال)?(?<stem>\p{L}{3,}?)(?:(?<feminine>ت)?(?:[يا](?:ه|ها|هم|هما|هن)|ين|ان))$/u;

/** «its second and third meetings» are two, each with its own number; any other mention is one. */
export function eachOfPair(mention: MeetingMention): readonly MeetingMention[] {
  const [noun = '', ...rest] = mention.words.split(/\s+/u);
  const two = TWO.exec(noun)?.groups;
  const numbers = two === undefined ? [] : numbersIn(rest);
  if (two === undefined || numbers.length !== 2) return [mention];
  const one = `ال${two['stem'] ?? ''}${two['feminine'] === undefined ? '' : 'ة'}`;
  return numbers.map((number) => ({ ...mention, words: `${one} ${number}`, ordinal: ordinalIn(number) }));
}

/** The numbers that follow one another: «the forty-second and the forty-third». */
function numbersIn(words: readonly string[]): readonly string[] {
  const numbers: string[] = [];
  for (const word of words) {
    const letters = fold(word).replace(/^و(?=ال)/u, '');
    const last = numbers.at(-1);
    if (ONES.has(letters) || (TENS.has(letters) && last === undefined)) numbers.push(word.replace(/^و(?=ال)/u, ''));
    else if (TENS.has(letters) && last !== undefined) numbers[numbers.length - 1] = `${last} ${word}`;
    else break;
  }
  return numbers;
}
