import type { ListWords } from '../../../joining/read-list.ts';
import { fold } from '../../../latin/letters/fold.ts';
import { wordsOf } from '../../../latin/word-lists.ts';

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(fold(words)));

const PASSING = set(`
  le la les l un une du des de d ce cet cette son sa ses leur leurs part côté hier aujourd hui ici jeudi a ont été également officiellement
  conjointement respectivement m mme mm dr par deux trois chacun chacune est sont
`);
const JOINING = set('avec entre et ainsi que comme');
const BELOW = set('à au aux en dans pour sur sous chez vers lors près auprès au-delà depuis');
const REPRESENTS = set('représenté représentée représentés représentées travers intermédiaire biais représentant');
const ENDS = set(`
  qui que dont où visant portant relatif relative relatifs relatives vise visent prévoit prévoient afin suite après avant alors tandis mais car si
  signé signée signés signées signe signent porte couvre permettra permettre renforcer développer promouvoir selon présence marge occasion cadre
  terme issue tenu tenue tenus tiennent tient rencontrés convenu discuté décidé exprimé sera seront devra doit lequel laquelle cours
`);

/** What stands between the members of a list of parties. */
export const listWords: ListWords = {
  withoutAnd: (word) => (word === 'et' || word === '&' ? '' : null),
  passes: (word) => PASSING.has(word),
  joins: (word) => JOINING.has(word),
  subordinates: (word) => BELOW.has(word),
  represents: (word) => REPRESENTS.has(word),
  ends: (word) => ENDS.has(word),
};

const FOR_WHOM = set('pour nom compte côté');

/** The same where those who sign are told with the bodies for which they do. */
export const signers: ListWords = {
  ...listWords,
  joins: (word) => JOINING.has(word) || FOR_WHOM.has(word),
  subordinates: (word) => BELOW.has(word) && !FOR_WHOM.has(word) && word !== 'au',
  passes: (word) => PASSING.has(word) || word === 'au',
  ends: (word) => ENDS.has(word) && !['signe', 'signee', 'signes', 'signees', 'porte', 'portent'].includes(word),
};
