import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Settled } from '../../../joining/settle-status.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { words } from '../patterns.ts';
import type { ToldIn } from './read-topics.ts';
import { topicsOfName } from './topic-of-name.ts';
import { AIMS, CALLED_FIELDS, COMES, STANDS_FOR_IT } from './words/aims.ts';

const MOST = 8;
/** «It aims at …», «the fields of cooperation cover …»: a sentence that goes on telling of an instrument without naming it. */
const GOES_ON = new RegExp(`^[^ء-ي]{0,3}(?:كما )?${words(AIMS)} (?:الي|علي|ايضا|(?:هذا |هذه )?${words([...STANDS_FOR_IT, ...CALLED_FIELDS], '')})|^[^ء-ي]{0,3}(?:كما )?${words(COMES)} (?:بهدف|بغيه|من اجل)`, 'u');

/** Where the text tells what the instrument is about: in its name, in the deciding sentence, where it is named, and where the text goes on with it. */
export function toldIn(mentions: readonly InstrumentMention[], { cue, status }: Settled, { story: { body }, source }: ActContext): ToldIn {
  const at = new Map([...Map.groupBy(mentions, ({ sentence }) => sentence)].map(([sentence, all]) => [sentence, all.map((one) => one.at)] as const));
  // Of an older one the sentence decides something else, and of an item of a list it tells what all of them are about.
  const ofAll = cue !== null && !at.has(cue.sentence) && mentions.every(({ isItem }) => isItem === true);
  const deciding = cue === null || ofAll || cue.sentence.isHeadline || status === 'referenced' ? null : cue.sentence;
  // «signs two memoranda on …»: of one of them the headline tells nothing.
  const isOne = mentions.some(({ number, sentence }) => number === 'one' && !sentence.isHeadline);
  const ofSeveral = new Set(mentions.filter(({ number }) => isOne && number !== 'one').map(({ sentence }) => sentence));
  const [headlines, named] = [[...at.keys()].filter((sentence) => sentence.isHeadline && !ofSeveral.has(sentence)), [...at.keys()].filter(({ isHeadline }) => !isHeadline)];
  const told = named.flatMap((sentence) => [sentence, ...(at.get(sentence)?.includes(sentence.masked.indexOf(SIGN.instrument)) === true ? goingOn(body, sentence) : [])]);
  return { at, names: topicsOfNames(mentions, source), deciding, sentences: [...new Set(deciding === null ? told : [deciding, ...told])].slice(0, MOST), headlines };
}

/** What the first name that says a field says; the others are not asked. */
function topicsOfNames(mentions: readonly InstrumentMention[], source: string): readonly Span[] {
  for (const { written } of mentions) {
    const topics = topicsOfName(written, source);
    if (topics.length > 0) return topics;
  }
  return [];
}

const goingOnOf = new WeakMap<readonly Sentence[], Map<Sentence, Sentence[]>>();

/** The sentences that go on with what this one told, looked for once a story. */
function goingOn(body: readonly Sentence[], sentence: Sentence): readonly Sentence[] {
  const known = goingOnOf.get(body) ?? allGoingOn(body);
  goingOnOf.set(body, known);
  return known.get(sentence) ?? [];
}

function allGoingOn(body: readonly Sentence[]): Map<Sentence, Sentence[]> {
  const found = new Map<Sentence, Sentence[]>();
  let last: Sentence | null = null;
  for (const sentence of body) {
    if (sentence.masked.includes(SIGN.instrument)) last = sentence;
    else if (last !== null && GOES_ON.test(sentence.masked)) found.set(last, [...(found.get(last) ?? []), sentence]);
  }
  return found;
}
