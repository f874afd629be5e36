import type { Sentence } from '../../../ground.ts';
import { findCues as cuesOf, type SentenceCues } from '../../../joining/find-cues.ts';
import { statusRules } from './index.ts';

const ARABIC = { rules: statusRules, signing: /وقع|ابرم|وقيع|امض|حرر|اتفق|الماده ال|البند ال|الفصل ال|طرف الاول/u };

/** What the rules of Arabic say of the instruments of one sentence. */
export function findCues(sentence: Sentence): SentenceCues {
  return cuesOf(sentence, ARABIC);
}
