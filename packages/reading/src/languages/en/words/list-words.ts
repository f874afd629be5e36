import type { ListWords } from '../../../joining/read-list.ts';
import { wordsOf } from '../../../latin/word-lists.ts';

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

const PASSING = set(`
  of the a an its their his her our both each of side sides on yesterday today here officially jointly formally also have has had been was were
  recently mr ms s dr respectively several two three a number acting visiting newly jointly sister by was
`);
const JOINING = set('with between and alongside together well plus');
const BELOW = set('at to from in for within under during near into inside about regarding concerning');
const REPRESENTS = set('represented through');
const ENDS = set(`
  which that who whose where aims aiming aimed covers covering provides providing designed seeks while whereas because but than sign signs following
  after before against despite said says would could should including strengthening to enhance strengthen promote develop expand boost facilitate
  support according amid chaired headed valid witnessed attended presence during held hold holds met agreed discussed convened reviewed decided
  hosted expressed will shall
`);

/** What stands between the members of a list of parties. */
export const listWords: ListWords = {
  withoutAnd: (word) => (word === 'and' || word === '&' ? '' : null),
  passes: (word) => PASSING.has(word),
  joins: (word) => JOINING.has(word),
  subordinates: (word) => BELOW.has(word),
  represents: (word) => REPRESENTS.has(word),
  ends: (word) => ENDS.has(word) && !BELOW.has(word),
};

const FOR_WHOM = set('for behalf part of');

/** The same where those who sign are told with the bodies for which they do. */
export const signers: ListWords = {
  ...listWords,
  joins: (word) => JOINING.has(word) || FOR_WHOM.has(word),
  subordinates: (word) => BELOW.has(word) && !FOR_WHOM.has(word),
  ends: (word) => listWords.ends(word) && word !== 'signed',
};
