import { wordSet } from '../phrases.ts';
import type { TextView } from '../text-view.ts';

/** Words between a name and what somebody is made, in English and French. */
const BETWEEN = wordSet('was were is has have had been being a ont été est fut newly recently unanimously officially récemment officiellement');
/** What is done to whoever takes up an office. */
const CHOSEN = wordSet('appointed elected named reelected nominated promoted nommé nommée élu élue réélu réélue désigné désignée promu promue');
const MOST_BETWEEN = 4;

/** «Salem Badr was appointed Director …»: the token of the office after a name, or where it stands already. */
export function afterChoice(view: TextView, from: number): number {
  let at = from;
  while (at < from + MOST_BETWEEN && BETWEEN.has(view.word(at))) at++;
  if (at === from || !CHOSEN.has(view.word(at))) return from;
  return view.word(at + 1) === 'as' ? at + 2 : at + 1;
}

/** «appointed Salem Badr Director …»: whoever is chosen is named right after the verb. */
export function isChosen(view: TextView, startToken: number): boolean {
  return CHOSEN.has(view.word(startToken - 1));
}
