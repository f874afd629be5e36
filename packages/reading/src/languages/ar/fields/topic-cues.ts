import type { TopicCues } from '../../../joining/topic-codes.ts';
import { fold } from '../letters/fold.ts';
import { FIELD_WORDS, MODALITY_WORDS } from './topic-words.ts';

/** The words of fields and modalities, folded once. */
export const topicCues: TopicCues = {
  fields: FIELD_WORDS.map(([words, code]) => [fold(words), code] as const),
  modalities: MODALITY_WORDS.map(([words, code]) => [fold(words), code] as const),
};
