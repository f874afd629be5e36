import type { Sentence } from '../ground.ts';
import type { Dropped } from '../reading.ts';
import { SIGN } from '../text/masked.ts';
import type { Cue, InstrumentMention } from './instrument-mention.ts';

/** The places of a story where instruments are named. */
export interface StoryMentions {
  readonly headlines: readonly InstrumentMention[];
  readonly body: readonly InstrumentMention[];
  readonly dropped: readonly Dropped[];
}

/** One such place, with what is said of the instrument there. */
export interface InstrumentPlace {
  readonly sentence: Sentence;
  readonly at: number;
  readonly cues: readonly Cue[];
  readonly listed: boolean;
}

/** Where instruments are named in masked letters, from left to right. */
export function signsOfInstruments(masked: string): readonly number[] {
  const signs: number[] = [];
  for (let at = masked.indexOf(SIGN.instrument); at >= 0; at = masked.indexOf(SIGN.instrument, at + 1)) signs.push(at);
  return signs;
}

/** «and signed it …» tells of the instrument last named; `inItsTime` may say that it is told as background there. */
export function pointBack(cue: Cue, mentions: InstrumentMention[], inItsTime: (mention: InstrumentMention) => Cue = () => cue): void {
  const last = mentions.findLastIndex(({ sentence, at }) => sentence !== cue.sentence || at < cue.masked.start);
  const mention = mentions[last];
  if (mention !== undefined) mentions[last] = { ...mention, cues: [...mention.cues, inItsTime(mention)] };
}
