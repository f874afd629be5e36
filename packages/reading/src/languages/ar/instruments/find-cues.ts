import type { Sentence } from '../../../ground.ts';
import { findCues as cuesOf, type SentenceCues } from '../../../joining/find-cues.ts';
import { textOf } from '../../../text/span.ts';
import { describeInstrument } from './describe-instrument.ts';
import { statusRules } from './index.ts';

const ARABIC = { rules: statusRules, signing: /وقع|ابرم|وقيع|امض|حرر|اتفق|الماده ال|البند ال|الفصل ال|طرف الاول/u };

/** What the rules of Arabic say of the instruments of one sentence. */
export function findCues(sentence: Sentence, source: string): SentenceCues {
  return cuesOf(sentence, { ...ARABIC, typeAt: (at) => describeInstrument(textOf(source, sentence.written({ start: at, end: at + 1 }))).type });
}
