import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { HONORIFICS } from './words/honorifics.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
/** Words that may stand between the verb and who speaks. */
const ADVERBS = ['بدوره', 'بدورها', 'كذلك', 'أيضا', 'كل من', 'أمس', 'اليوم', 'من جانبه', 'من جهته', 'سيادته', 'سعادته', 'معاليه', 'سموه', 'سيادتها'];
const BETWEEN = `(?:(?:${words([...ADVERBS, ...HONORIFICS])}|${SIGN.date})[،,]? )`;
const SUBJECT = `(?: ${BETWEEN}{0,3}["'(]*${named('speaker', SPEAKER)}["')]*(?:[،,؛]? (?:${words(HONORIFICS, '')} )?["'(]*${named('second', `[${SIGN.person}${SIGN.office}]`)})?)?`;
/** «…, vice-president of the company, that …»: words set beside the speaker. */
const BESIDE = `(?:[؛،,(][^.!؟\\n]{0,110}?(?= (?:ان|انه|انها|انهم|بان|علي ان)(?![ء-ي])))?`;
const ISSUE = named('issue', '[^.؛!؟،\\n]{2,240}');

/** A verb of speech, who speaks where it is said, and what is said, to the end of the clause. */
export function speech(verbs: readonly string[], goingOn: readonly string[]): RegExp {
  const on = goingOn.length === 0 ? '' : `${words(goingOn)}|`;
  return sequence(evidence(`(?:${on}${words(verbs)}${SUBJECT})${BESIDE}[؛،,]?`, ISSUE));
}
