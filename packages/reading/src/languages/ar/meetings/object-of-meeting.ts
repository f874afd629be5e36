import type { Sentence } from '../../../ground.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { ordinalIn } from './ordinal.ts';
import { DEALS_WITH, NO_ADJECTIVES_OF_MEETING } from './words/dealt-with.ts';

const VERB_BEFORE = new RegExp(`${words(DEALS_WITH)} (?:ايضا |كذلك )?["'(]*$`, 'u');
const WORD = / (?<word>[^ ]+)/uy;
/** Adjectives of a meeting: of a kind («ministerial»), or one of a few. */
const ADJECTIVE = /^ال(?:[ء-ي]{2,}(?:ي|يه)|مشتركه?|عامه?|طارءه?|طاريه?|مغلقه?|مفتوحه?|موسعه?|سابقه?|اخيره?|مقبله?|قادمه?|تاليه?|ماضيه?)$/u;

/** Whether a meeting is told to have dealt with what follows its noun. */
export function dealsWithWhatFollows(sentence: Sentence, noun: number): boolean {
  return VERB_BEFORE.test(sentence.masked.slice(Math.max(0, noun - 24), noun));
}

/** What is talked about, and who comes: no adjective of any meeting. */
const THINGS = NO_ADJECTIVES_OF_MEETING.map(fold).join('|');
/** «reviewed in the encounter the relations», «the wish»: nouns of the masculine have no adjectives that end like these. */
const AND_MANY = new RegExp(`^ال(?:(?:لقاء|اجتماع|موتمر|ملتقي|منتدي)(?= ال[ء-ي]{2,}(?:ات|ه)(?![ء-ي]))|(?:جلسه|زياره|مقابله|قمه|ندوه|ورشه|دوره)(?= ال[ء-ي]{2,}ات(?![ء-ي]))|(?:لقاء|اجتماع|موتمر|ملتقي|منتدي|جلسه|زياره|مقابله|قمه|ندوه|ورشه)(?= (?:${THINGS})(?![ء-ي])))`, 'u');

/** «the meeting dealt with ⟨the measures⟩»: what follows the noun there is the object, not its name. */
export function withoutObject(sentence: Sentence, name: Span): Span {
  const letters = sentence.masked;
  if (!letters.startsWith('ال', name.start)) return name;
  const bare = AND_MANY.exec(letters.slice(name.start, name.end));
  if (bare !== null) return { start: name.start, end: name.start + bare[0].length };
  if (!dealsWithWhatFollows(sentence, name.start)) return name;
  let end = name.start + (/^[ء-ي]+/u.exec(letters.slice(name.start))?.[0].length ?? 0);
  for (WORD.lastIndex = end; ; WORD.lastIndex = end) {
    const word = WORD.exec(letters)?.groups?.['word'];
    if (word === undefined || end + 1 + word.length > name.end || !(ADJECTIVE.test(word) || ordinalIn(word) !== null || NUMBER.test(word))) break;
    end += word.length + 1;
  }
  return end < name.end ? { start: name.start, end } : name;
}

const NUMBER = /^(?:عشره?|و?ال[ء-ي]+ون|ال|\d{1,3}|\(\d{1,3}\))$/u;
