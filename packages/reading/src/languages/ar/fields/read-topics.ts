import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../../ground.ts';
import type { Topic, Value } from '../../../reading.ts';
import { applyRule } from '../../../rules/apply.ts';
import type { Rule } from '../../../rules/rule.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { MORE_ACTIONS } from '../commitments/what.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { aimsAt } from './aims-at.ts';
import { inTheFieldOf } from './in-the-field-of.ts';
import { purposeOfInstrument } from './purpose-of-instrument.ts';
import { ACTIONS, FIELD_ENDS, FIELD_WORDS, MODALITY_WORDS } from './topic-words.ts';

export interface Topics {
  readonly fields: readonly Value<Topic<FieldCode>>[];
  readonly modalities: readonly Value<Topic<ModalityCode>>[];
}

const fieldWords = FIELD_WORDS.map(([letters, code]) => [fold(letters), code] as const);
const modalityWords = MODALITY_WORDS.map(([letters, code]) => [fold(letters), code] as const);
const END = new RegExp(words(FIELD_ENDS, ''), 'u');
const AGAIN = new RegExp(`[،,]| (?=و${words(ACTIONS, '')})| (?:من خلال|بما فيها|سيما من خلال|لا سيما|لاسيما|سيما|وخاصه|فضلا عن|اضافه الي) `, 'u');
/** In a list of fields «and the …» brings another one. */
const AND_THE = new RegExp(`${AGAIN.source}| (?=وال)`, 'u');
/** «and», «in the field of», and the particle of «by founding», «for training». */
const DEEDS = [...ACTIONS, ...MORE_ACTIONS].map(fold).join('|');
const LEAD = new RegExp(`^[\\s"'(]*(?:و(?=[ء-ي]{3}))?(?:في )?(?:مجالات? |بمجال )?(?:[بل](?=(?:${DEEDS})(?![ء-ي])))?`, 'u');
const MOST = 6;

export const topicRules: readonly Rule[] = [inTheFieldOf, purposeOfInstrument, aimsAt];

/** The fields and modalities of an instrument, from the sentences that tell of it; at most six. */
export function readTopics(sentences: readonly Sentence[], source: string): Topics {
  const fields: Value<Topic<FieldCode>>[] = [];
  const modalities: Value<Topic<ModalityCode>>[] = [];
  const seen = new Set<string>();
  for (const rule of topicRules) {
    for (const sentence of sentences) {
      for (const { groups, masked } of applyRule(rule, sentence)) {
        for (const piece of piecesOf(sentence.masked, groups['evidence'] ?? masked, rule === inTheFieldOf)) {
          const written = sentence.written(piece);
          const phrase = textOf(source, written);
          const letters = fold(phrase);
          if (seen.size >= MOST || seen.has(letters)) continue;
          seen.add(letters);
          const modality = modalityWords.find(([cue]) => letters.includes(cue))?.[1] ?? null;
          const field = fieldWords.find(([cue]) => letters.includes(cue))?.[1] ?? null;
          const value = { basis: 'stated' as const, rule: rule.id, evidence: [written] };
          if (modality !== null) modalities.push({ ...value, value: { words: phrase, code: modality } });
          else fields.push({ ...value, value: { words: phrase, code: field } });
        }
      }
    }
  }
  return { fields, modalities };
}

/** The members of a list of fields: cut at commas, at another action, and (after «in the fields of») at «and». */
function piecesOf(masked: string, list: Span, isPlainList: boolean): readonly Span[] {
  const pieces: Span[] = [];
  let at = list.start;
  const letters = masked.slice(list.start, list.end);
  const cut = isPlainList ? AND_THE : AGAIN;
  for (const part of letters.split(cut)) {
    const start = masked.indexOf(part, at);
    at = start + part.length;
    const piece = trimmedPiece(masked, { start, end: at });
    if (piece !== null) pieces.push(piece);
    if (END.test(part) && !AGAIN.test(letters.slice(part.length))) break;
    if (pieces.length >= MOST) break;
  }
  return pieces;
}

/** Without «and» and quotes before, and cut where something else begins; null for what is no phrase. */
function trimmedPiece(masked: string, piece: Span): Span | null {
  const letters = masked.slice(piece.start, piece.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(lead);
  const end = END.exec(rest)?.index ?? rest.length;
  const phrase = rest.slice(0, end).split(' ').slice(0, 6).join(' ').trimEnd().replace(/["'()]+$/u, '');
  if (phrase.length < 3 || /^(?:ال)?مجال(?:ات)?$/u.test(phrase) || /[\uE003-\uE007]/u.test(phrase)) return null;
  return { start: piece.start + lead, end: piece.start + lead + phrase.length };
}
