import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
const ADVERBS = '(?:(?:also|further|furthermore|then|in turn|strongly|again|today|yesterday|later|meanwhile|however|additionally|in his speech|in her speech|for (?:his|her|its) part|have|has|jointly|warmly|firmly),? )';
/** «…, the Commission's Commissioner for Trade,»: words set beside the speaker. */
const BESIDE = `(?:[')]*(?:,[^.;"]{0,130}?,|,? (?:who|of|in|on|at)[^.,;"]{0,60}?,?|,)? )`;

/** What is said, to the end of the clause; looked at only, so that the next verb of the sentence is found as well. */
const ISSUE = `(?=${named('issue', '[^.;\\n]{2,260}')})`;

/** Who speaks, a verb of speech, and what is said; or a verb that goes on beside another: «…, stressing that». */
export function speech(verbs: string, participles: string, more?: string): RegExp {
  const beside = `(?<=, (?:(?:and|while|also) )?)${named('beside', words(participles))}`;
  const subject = `(?:${named('speaker', SPEAKER)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?${BESIDE}|(?:(?<=^|[.;,"] ?)(?:he|she|they|it) )|(?<=(?:, and|, but| and) )(?=[a-z]))`;
  return sequence(evidence(`(?:${subject}${ADVERBS}{0,2}(?:${[words(verbs), ...(more === undefined ? [] : [more])].join('|')})|${beside})`), `(?![a-z])`, ISSUE);
}
