import { entriesOf } from '../../../latin/word-lists.ts';
import { evidence, named } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}${SIGN.organisation}${SIGN.state}]`;
const ADVERBS = '(?:(?:egalement|aussi|ensuite|par ailleurs|en outre|vivement|fermement|notamment|ainsi|enfin|hier|de son cote|pour sa part|a cette occasion|dans son allocution|a son tour),? )';
/** «…, qui s'exprimait à l'ouverture,»: words set beside the speaker. */
const BESIDE = `(?:[')]*(?:,[^.;"]{0,150}?,|,? (?:qui|au|dans|lors)[^.,;"]{0,70}?,?|,)? )`;

/** What is said, to the end of the clause; looked at only, so that the next verb of the sentence is found as well. */
const ISSUE = `(?=${named('issue', '[^.;\\n]{2,260}')})`;

/** Who speaks, a verb of speech, and what is said; or a verb that goes on beside another: «…, soulignant que». */
export function speech(verbs: string, participles: string, more?: string): RegExp {
  const beside = `(?<=, (?:(?:et|tout en|mais) )?(?:en )?)${named('beside', words(participles))}`;
  const joined = participlesOf(entriesOf(verbs)).filter((participle) => WITHOUT_AUXILIARY.has(participle));
  const goesOn = joined.length === 0 ? '' : `|(?<=(?:, et|, mais| et) (?:[a-z]+ment )?)${words([...new Set(joined)])}(?! par)`;
  const subject = `(?:${named('speaker', SPEAKER)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?${BESIDE}|(?:(?<=^|[.;,"] ?)(?:il|elle|ils|elles) )|(?<=(?:, et|, mais| et) )(?=[a-z]))`;
  return sequence(evidence(`(?:${subject}${ADVERBS}{0,2}(?:s'est (?:aussi |egalement |en outre )?|se |s'|y )?(?:${[saying(verbs), ...(more === undefined ? [] : [more])].join('|')})|${beside}${goesOn})`), '(?![a-z-])(?! (?:un|le|la|ce|cette|une) (?:meme |dernier |derniere )?(?:communique|source|document|texte|declaration|depeche)(?![a-z]))', ISSUE);
}

/** Between «a» and its participle: «a particulièrement salué». */
const WITHIN = "(?:(?:[a-z]+ment|aussi|ainsi|ensuite|enfin|en outre|par ailleurs|d'ailleurs|de nouveau|tenu a) ){0,2}";

function participlesOf(verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => /^(?:a|ont) (?<participle>.+)$/u.exec(verb)?.groups?.['participle'] ?? []);
}

/** Participles that hardly tell of a thing: «a salué … et rappelé que» has its «a» with the first. */
const WITHOUT_AUXILIARY: ReadonlySet<string> = new Set(['appelé', 'exhorté', 'salué', 'remercié', 'félicité', 'souligné', 'réaffirmé', 'réitéré', 'affirmé', 'insisté', 'rappelé', 'ajouté', 'condamné', 'dénoncé', 'estimé', 'plaidé', 'mis en garde', "mis l'accent"]);

/** The verbs, those in the past with adverbs before the participle. */
function saying(verbs: string): string {
  const all = entriesOf(verbs);
  const past = participlesOf(all);
  const others = all.filter((verb) => !/^(?:a|ont) /u.test(verb));
  return `(?:${words(others)}|(?<![a-z])(?:a|ont) ${WITHIN}${words([...new Set(past)])})`;
}
