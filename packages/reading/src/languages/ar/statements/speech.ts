import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { BODY, sequence, words } from '../patterns.ts';
import { HONORIFICS } from './words/honorifics.ts';
import { SPEAKS_ONLY_WITH } from './words/turns-of-speech.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
/** Words that may stand between the verb and who speaks. */
const ADVERBS = ['بدوره', 'بدورها', 'كذلك', 'أيضا', 'كل من', 'أمس', 'اليوم', 'من جانبه', 'من جهته', 'سيادته', 'سعادته', 'معاليه', 'سموه', 'سيادتها', 'دول', 'بلدان', 'الدول الأعضاء في', 'البلدان الأعضاء في', 'حكومة', 'حكومات'];
const BETWEEN = `(?:(?:${words([...ADVERBS, ...HONORIFICS])}|${SIGN.date})[،,]? )`;
const SUBJECT = `(?: ${BETWEEN}{0,3}["'(]*${named('speaker', SPEAKER)}["')]*(?:${named('others', `(?<=${BODY}["')]*)(?: و["'(]*${BODY}["')]*)+`)}|[،,؛]? (?:${words(HONORIFICS, '')} )?["'(]*${named('second', `[${SIGN.person}${SIGN.office}]`)})?)?`;
/** «…, vice-president of the company, that …»: words set beside the speaker. */
/** Participles by which a speaker goes on: another clause begins there. */
export const TURNS = '(?:مشير|موكد|مضيف|موضح|مبين|لافت|معرب|معبر|مشدد|منوه|داعي|معتبر|محذر|مرحب|مطالب|مجدد|مثمن)(?:ا|ه|ين)?(?![ء-ي])';
const BESIDE = `(?:[؛،,(](?:(?!${TURNS}|[،,] ب(?=ال))[^.!؟\\n]){0,110}?(?= (?:ان|انه|انها|انهم|بان|علي ان)(?![ء-ي]))|[،,] (?:في|خلال|عقب|لدي|اثناء|امام|بحضور|برفقه|علي هامش|بمناسبه|${SIGN.date})(?![ء-ي])[^.!؟،\\n]{0,90}[،,](?= ))?`;
/** After these words stands a noun, not a verb: «after a show», «by refusal». */
const NOUN_AFTER = `(?<!(?:^|[^ء-ي])(?:بعد|قبل|في|من|الي|علي|عن|مع|خلال|عقب|لدي|دون|بين|حول|بشان|سبق|مبدا) )`;
const ISSUE = named('issue', '(?:[^.؛!؟،\\n]|(?<=\\d)\\.(?=\\d)){2,240}');

/** Verbs that speak only with a certain word after them want it within the clause. */
function wanting(verbs: readonly string[]): string {
  const bound = SPEAKS_ONLY_WITH.map(([list, needs]) => ({ list: list.filter((verb) => verbs.includes(verb)), needs })).filter(({ list }) => list.length > 0);
  const free = verbs.filter((verb) => !bound.some(({ list }) => list.includes(verb)));
  return [words(free), ...bound.map(({ list, needs }) => `${words(list)}(?=[^.؛!؟،\\n]{0,80}? (?:${needs})(?![ء-ي]))`)].join('|');
}

/** «made clear», written like «between»: only right before a person who says that. */
export const MADE_CLEAR = `${words(['بين', 'بينت'])}(?= (?:${words(HONORIFICS, '')} ){0,2}["'(]*[${SIGN.person}${SIGN.office}][^.؛،!؟\\n]{0,60} (?:ان|انه|انها)(?![ء-ي]))`;

/** A verb of speech, who speaks where it is said, and what is said, to the end of the clause. */
export function speech(verbs: readonly string[], goingOn: readonly string[], other = ''): RegExp {
  const on = goingOn.length === 0 ? '' : `${words(goingOn)}|`;
  const more = other === '' ? '' : `|${other}`;
  return sequence(evidence(`${NOUN_AFTER}(?:${on}(?:${wanting(verbs)}${more})${SUBJECT})${BESIDE}[؛،,]?`, ISSUE));
}
