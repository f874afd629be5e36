import { entriesOf } from '../../latin/word-lists.ts';
import { anyOf } from '../../rules/pattern.ts';
import { SIGN } from '../../text/masked.ts';

/** One of these words or phrases, whole. */
export const words = (list: string | readonly string[]): string => anyOf(typeof list === 'string' ? entriesOf(list) : list);

/** The pattern of a rule, of folded letters and signs: all of them single code units. */
export function sequence(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''));
}

/** Words after which another clause begins: a cue before them says nothing of what follows. */
const BREAK = words(`
  that, which, who, whose, where, while, whereas, because, although, said, says, added, stressed, noted, if, when, after, before, until, but,
  however, and said
`);

/** A word of a sentence; a point between figures ends none: «$1.5 billion». */
const WORD = '[^\\s.!?;]+(?:\\.\\d[^\\s.!?;]*)?';

/** At most so many words that stay in the same clause. */
export function clause(most: number): string {
  return `(?:(?!${BREAK})${WORD}\\s+){0,${most}}?`;
}

/** The same, and none of the words is one of these. */
export function clauseWithout(list: string, most: number): string {
  return `(?:(?!${BREAK}|${words(list)})${WORD}\\s+){0,${most}}?`;
}

/** At most so many words of the same sentence. */
export function wordsBetween(most: number): string {
  return `(?:${WORD}\\s+){0,${most}}?`;
}

/** An instrument, with what may stand right before it. */
export const INSTRUMENT = `["(]*${SIGN.instrument}`;
/** After these words a verb of signing has another object: «signed up to», «signed under the agreement», «signed off on». */
const NO_OBJECT = `
  up, off, under, against, about, within, upon, onto, into, to, petition, book, autographs, autograph, shirt, player, striker, midfielder, defender,
  goalkeeper, coach, letter calling, order, decree, law, bill, declaration of, following, away, out, over
`;
/** The instrument as the object of its verb: no preposition stands right before it, «copies of» aside. */
export const SIGNED_OBJECT = `${clauseWithout(NO_OBJECT, 26)}(?<!(?:^| )(?:on|in|of|to|about|under|from|within|by|for|into|at|against|with|regarding|implementing|implement|discussing|through)(?: (?:the|a|an|this|their|its|any|such|previous|existing|earlier|old))? ["(]*)(?:(?:copies|copy|text|texts) of (?:the|a|an) )?${INSTRUMENT}`;
/** Whoever acts: a body, a State, a person, an office. */
export const WHO = `[${SIGN.organisation}${SIGN.state}${SIGN.person}${SIGN.office}]`;
/** A person or an office. */
export const PERSON = `[${SIGN.person}${SIGN.office}]`;
