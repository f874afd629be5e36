import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
const ADVERBS = '(?:(?:egalement|aussi|ensuite|par ailleurs|en outre|vivement|fermement|notamment|ainsi|enfin|hier|de son cote|pour sa part|a cette occasion|dans son allocution|a son tour),? )';
/** «…, qui s'exprimait à l'ouverture,»: words set beside the speaker. */
const BESIDE = `(?:[')]*(?:,[^.;"]{0,150}?,|,? (?:qui|au|dans|lors)[^.,;"]{0,70}?,?|,)? )`;

/** Who speaks, a verb of speech, and what is said, to the end of the clause; after a quotation the verb stands first. */
export function speech(verbs: string, more?: string): RegExp {
  const issue = named('issue', '[^.;\\n]{2,260}');
  const subject = `(?:${named('speaker', SPEAKER)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?${BESIDE}|(?:(?<=^|[.;,"] ?)(?:il|elle|ils|elles) )|(?<=(?:, et|, mais| et) )(?=[a-z]))`;
  return sequence(evidence(`${subject}${ADVERBS}{0,2}(?:s'est (?:aussi |egalement |en outre )?|se |s'|y )?(?:${[saying(verbs), ...(more === undefined ? [] : [more])].join('|')})`), '(?![a-z-])(?! (?:un|le|la|ce|cette|une) (?:meme |dernier |derniere )?(?:communique|source|document|texte|declaration|depeche)(?![a-z]))', issue);
}

/** Between «a» and its participle: «a particulièrement salué». */
const WITHIN = "(?:(?:[a-z]+ment|aussi|ainsi|ensuite|enfin|en outre|par ailleurs|d'ailleurs|de nouveau|tenu a) ){0,2}";

/** The verbs, those in the past with adverbs before the participle. */
function saying(verbs: string): string {
  const all = verbs.split(',').map((verb) => verb.trim());
  const past = all.flatMap((verb) => /^(?:a|ont) (?<participle>.+)$/u.exec(verb)?.groups?.['participle'] ?? []);
  const others = all.filter((verb) => !/^(?:a|ont) /u.test(verb));
  return `(?:${words(others)}|(?<![a-z])(?:a|ont) ${WITHIN}${words([...new Set(past)])})`;
}
