import { codesIn } from '../joining/topic-codes.ts';
import type { OwnTextContext, OwnTextWords } from '../own-text/own-text-words.ts';
import type { ActContext } from './act-context.ts';
import { dueOf } from './commitments/read-commitments.ts';
import { describeInstrument } from './instruments/describe-instrument.ts';
import { readInstruments } from './instruments/read-instruments.ts';
import { fold } from './letters/fold.ts';
import { readTopics } from './topics/read-topics.ts';

/** A story as the text of an instrument itself is read in it. */
export function ownTextContext(context: ActContext, words: OwnTextWords): OwnTextContext {
  const { instruments, topics } = context.words;
  const { story, source, known, resolve } = context;
  return {
    story,
    source,
    known,
    resolve,
    words,
    typeOf: (name) => describeInstrument(name, instruments).type,
    topicsIn: (sentences) => readTopics(sentences, context),
    codesOf: (phrase) => codesIn(fold(phrase), topics),
    dueIn: (match, what) => dueOf(match, what, context),
    instrumentsIn: (part) => readInstruments({ ...context, story: part }).instruments,
  };
}

/** What a party is called, folded, without quotes and articles. */
export function bareName(letters: string, articles: ReadonlySet<string>): string {
  return letters.split(/[^\p{L}\p{N}\uE001-\uE007]+/u).filter((word) => word !== '' && !articles.has(word)).join(' ');
}

/** Which of the parties is meant by its number: the place of the first of these words that is told. */
export function ordinalOf(letters: string, ordinals: readonly RegExp[]): number {
  return ordinals.findIndex((ordinal) => ordinal.test(letters));
}

