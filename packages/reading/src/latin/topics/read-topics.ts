import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../ground.ts';
import { codesIn } from '../../joining/topic-codes.ts';
import type { Topic, Value } from '../../reading.ts';
import { applyRule } from '../../rules/apply.ts';
import { worthTrying } from '../../rules/worth-trying.ts';
import { type Span, textOf } from '../../text/span.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { ActContext } from '../act-context.ts';
import type { TopicWords } from '../act-words.ts';
import { fold } from '../letters/fold.ts';

/** The fields and modalities of an instrument. */
export interface Topics {
  readonly fields: readonly Value<Topic<FieldCode>>[];
  readonly modalities: readonly Value<Topic<ModalityCode>>[];
}

const MOST = 6;

/** The fields and modalities of an instrument, from the sentences that tell of it; at most six. */
export function readTopics(sentences: readonly Sentence[], { source, words: { topics: words } }: ActContext): Topics {
  const fields: Value<Topic<FieldCode>>[] = [];
  const modalities: Value<Topic<ModalityCode>>[] = [];
  const seen = new Set<string>();
  for (const [rule, its] of worthTrying(words.rules, sentences)) {
    for (const sentence of its) {
      for (const { groups, masked } of applyRule(rule, sentence)) {
        for (const piece of piecesOf(sentence.masked, groups['evidence'] ?? masked, words)) {
          const written = sentence.written(piece);
          const phrase = textOf(source, written);
          const letters = fold(phrase);
          if (seen.size >= MOST || [...seen].some((other) => holds(other, letters) || holds(letters, other))) continue;
          seen.add(letters);
          const { field, modality } = codesIn(letters, words);
          const said = { basis: 'stated' as const, rule: rule.id, evidence: [written] };
          if (modality !== null) modalities.push({ ...said, value: { words: phrase, code: modality } });
          else fields.push({ ...said, value: { words: phrase, code: field } });
        }
      }
    }
  }
  return { fields, modalities };
}

/** Whether words stand whole among others: «sport» stands in «transport» as letters alone. */
function holds(letters: string, words: string): boolean {
  return ` ${wordsIn(letters).join(' ')} `.includes(` ${wordsIn(words).join(' ')} `);
}

const MOST_WORDS = 6;
/** Small words that a phrase cannot end with: «goals of the». */
const TRAIL = /(?: (?:of|the|a|an|and|in|on|for|to|with|by|its|their|de|du|des|la|le|les|l'|d'|et|en|pour|au|aux|un|une|sur|leurs?|ses|son))+$/u;

/** Of the words between two commas those that say a field: six at most, nothing that trails off; an empty text where they say none. */
function phraseOf(letters: string, { leadsOn, empty }: TopicWords): string {
  const own = letters.slice(0, leadsOn.exec(letters)?.index ?? letters.length);
  const phrase = own.split(' ').slice(0, MOST_WORDS).join(' ').replace(/["'\s)(]+$/u, '').replace(TRAIL, '');
  return phrase.split(/[^\p{L}]+/u).every((word) => word === '' || empty.has(word)) ? '' : phrase;
}

/** The members of a list of fields: cut at commas and «and», up to where something else begins. */
function piecesOf(masked: string, list: Span, words: TopicWords): readonly Span[] {
  const pieces: Span[] = [];
  const letters = masked.slice(list.start, list.end);
  let at = 0;
  for (const part of letters.split(words.again)) {
    const start = letters.indexOf(part, at);
    at = start + part.length;
    const end = words.ends.exec(part)?.index ?? part.length;
    const lead = words.lead.exec(part)?.[0].length ?? 0;
    const phrase = phraseOf(part.slice(lead, Math.max(lead, end)), words);
    if (phrase.length >= 3 && /^["\p{L}]/u.test(phrase) && !/[\uE001-\uE007]/u.test(phrase)) pieces.push({ start: list.start + start + lead, end: list.start + start + lead + phrase.length });
    if (end < part.length || pieces.length >= MOST) break;
  }
  return pieces;
}
