import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../../ground.ts';
import type { Topic, Value } from '../../../reading.ts';
import { applyRule } from '../../../rules/apply.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { aimsAt } from './aims-at.ts';
import { doneFor } from './done-for.ts';
import { inTheFieldOf } from './in-the-field-of.ts';
import { piecesOf } from './pieces.ts';
import { purposeOfInstrument } from './purpose-of-instrument.ts';
import { FIELD_WORDS, MODALITY_WORDS } from './topic-words.ts';

export interface Topics {
  readonly fields: readonly Value<Topic<FieldCode>>[];
  readonly modalities: readonly Value<Topic<ModalityCode>>[];
}

/** Where topics are told: what the names themselves say, the sentence that decides, and the others that name it. */
export interface ToldIn {
  readonly names: readonly Span[];
  readonly deciding: Sentence | null;
  readonly sentences: readonly Sentence[];
  /** Where the instrument stands in them: of two told of in one sentence each has its own topics. */
  readonly at: ReadonlyMap<Sentence, readonly number[]>;
}

const fieldWords = FIELD_WORDS.map(([letters, code]) => [fold(letters), code] as const);
const modalityWords = MODALITY_WORDS.map(([letters, code]) => [fold(letters), code] as const);
const MOST = 6;

export const topicRules: readonly Rule[] = [inTheFieldOf, purposeOfInstrument, doneFor, aimsAt];

/** The fields and modalities of an instrument, from its names and the sentences that tell of it; at most six. */
export function readTopics({ names, deciding, sentences, at }: ToldIn, source: string): Topics {
  const found: { readonly rule: string; readonly written: Span }[] = names.map((written) => ({ rule: purposeOfInstrument.id, written }));
  const seen: string[] = names.map((span) => fold(textOf(source, span)));
  for (const sentence of sentences) {
    for (const rule of topicRules) {
      if (rule === doneFor && sentence !== deciding) continue;
      for (const { groups, masked } of applyRule(rule, sentence)) {
        if (!isOfIt(sentence.masked, groups['evidence']?.start ?? masked.start, at.get(sentence))) continue;
        for (const piece of piecesOf(sentence.masked, groups['evidence'] ?? masked, rule === inTheFieldOf)) {
          const written = sentence.written(piece);
          const letters = fold(textOf(source, written));
          if (seen.some((other) => other.includes(letters) || letters.includes(other))) continue;
          seen.push(letters);
          found.push({ rule: rule.id, written });
        }
      }
    }
  }
  return sorted(found.slice(0, MOST), source);
}

/** Whether the instrument last named before this place is ours; where none is, whether ours is the first. */
function isOfIt(masked: string, place: number, own: readonly number[] | undefined): boolean {
  if (own === undefined) return true;
  const last = masked.lastIndexOf(SIGN.instrument, place);
  return own.includes(last < 0 ? masked.indexOf(SIGN.instrument) : last);
}

/** What says how they cooperate, apart from what says in which field. */
function sorted(found: readonly { readonly rule: string; readonly written: Span }[], source: string): Topics {
  const fields: Value<Topic<FieldCode>>[] = [];
  const modalities: Value<Topic<ModalityCode>>[] = [];
  for (const { rule, written } of found) {
    const phrase = textOf(source, written);
    const letters = fold(phrase);
    const modality = modalityWords.find(([cue]) => letters.includes(cue))?.[1] ?? null;
    const field = fieldWords.find(([cue]) => letters.includes(cue))?.[1] ?? null;
    const value = { basis: 'stated' as const, rule, evidence: [written] };
    if (modality !== null) modalities.push({ ...value, value: { words: phrase, code: modality } });
    else fields.push({ ...value, value: { words: phrase, code: field } });
  }
  return { fields, modalities };
}
