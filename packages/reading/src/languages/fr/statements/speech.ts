import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
const ADVERBS = '(?:(?:egalement|aussi|ensuite|par ailleurs|en outre|vivement|fermement|notamment|ainsi|enfin|hier|de son cote|pour sa part|a cette occasion|dans son allocution|a son tour),? )';
/** «…, qui s'exprimait à l'ouverture,»: words set beside the speaker. */
const BESIDE = `(?:[')]*(?:,[^.;"]{0,150}?,|,? (?:qui|au|dans|lors)[^.,;"]{0,70}?,?|,)? )`;

/** Who speaks, a verb of speech, and what is said, to the end of the clause; after a quotation the verb stands first. */
export function speech(verbs: string): RegExp {
  const issue = named('issue', '[^.;\\n]{2,260}');
  const subject = `(?:${named('speaker', SPEAKER)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?${BESIDE}|(?:(?<=^|[.;,"] ?)(?:il|elle|ils|elles) )|(?<=(?:, et|, mais| et) )(?=[a-z]))`;
  return sequence(evidence(`${subject}${ADVERBS}{0,2}(?:s'est (?:aussi |egalement |en outre )?|se |s'|y )?${words(verbs)}`), '(?![a-z])(?! (?:un|le|la|ce|cette|une) (?:meme |dernier |derniere )?(?:communique|source|document|texte|declaration|depeche)(?![a-z]))', issue);
}
