import type { FieldCode, ModalityCode } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../../ground.ts';
import { codesIn } from '../../../joining/topic-codes.ts';
import type { Topic, Value } from '../../../reading.ts';
import { applyRules, type Match } from '../../../rules/apply.ts';
import type { Rule } from '../../../rules/rule.ts';
import { overlaps, type Span, textOf } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { aimsAt } from './aims-at.ts';
import { amongFields } from './among-fields.ts';
import { doneFor } from './done-for.ts';
import { inWhat } from './in-what.ts';
import { inTheFieldOf } from './in-the-field-of.ts';
import { membersOf } from './members.ts';
import { purposeOfInstrument } from './purpose-of-instrument.ts';
import { underIt } from './under-it.ts';
import { AIMS_OF_IT as PROVIDING } from './words/aims.ts';
import { TELLING } from './words/ends.ts';
import { topicCues } from './topic-cues.ts';

export interface Topics {
  readonly fields: readonly Value<Topic<FieldCode>>[];
  readonly modalities: readonly Value<Topic<ModalityCode>>[];
}

/** Where topics are told: what the names themselves say, the sentence that decides, and the others that name it. */
export interface ToldIn {
  readonly names: readonly Span[];
  readonly deciding: Sentence | null;
  readonly sentences: readonly Sentence[];
  /** Headlines that name it, for what the body leaves open. */
  readonly headlines: readonly Sentence[];
  /** Where the instrument stands in them: of two told of in one sentence each has its own topics. */
  readonly at: ReadonlyMap<Sentence, readonly number[]>;
}

const MOST = 6;

export const topicRules: readonly Rule[] = [inTheFieldOf, inWhat, purposeOfInstrument, doneFor, amongFields, aimsAt, underIt];

/** The fields and modalities of an instrument, from its names and the sentences that tell of it; at most six. */
export function readTopics(told: ToldIn, source: string): Topics {
  const topics = new Collected(source);
  for (const written of told.names) topics.add({ rule: purposeOfInstrument.id, written });
  collect(topics, told.sentences, told);
  // What the body leaves open the headline may tell.
  if (topics.found.length < 2) collect(topics, told.headlines, told);
  return sorted(topics.found, source);
}

function collect(topics: Collected, sentences: readonly Sentence[], told: ToldIn): void {
  for (const sentence of sentences) {
    for (const topic of topicsIn(sentence, told)) {
      if (topics.found.length >= MOST) return;
      topics.add(topic);
    }
  }
}

/** Topics found so far, none of them twice: a text says its fields more than once. */
class Collected {
  readonly found: Found[] = [];
  readonly #said: { readonly letters: string; readonly stems: ReadonlySet<string> }[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  add(topic: Found): void {
    const letters = fold(textOf(this.#source, topic.written));
    if (POINTS_BACK.test(letters)) return;
    const stems = new Set(letters.split(' ').map((word) => word.replace(ATTACHED, '')));
    const isSame = this.#said.some((other) => other.letters.includes(letters) || letters.includes(other.letters) || other.stems.intersection(stems).size * 3 >= other.stems.size + stems.size);
    if (isSame || this.found.some(({ written }) => overlaps(written, topic.written))) return;
    this.#said.push({ letters, stems });
    this.found.push(topic);
  }
}

/** «to put these proposals into practice» names no field. */
const POINTS_BACK = /(?:^| )(?:هذه|هذا|تلك|هذين|هاتين)(?: |$)/u;

const ATTACHED = /^(?:وال|بال|لل|ال|و)(?=[ء-ي]{3})/u;

interface Found {
  readonly rule: string;
  readonly written: Span;
}

function* topicsIn(sentence: Sentence, { deciding, at }: ToldIn): Generator<Found> {
  for (const { rule, match } of applyRules(topicRules, sentence)) {
    if (rule === doneFor && sentence !== deciding && !sentence.isHeadline && !PROVIDES.test(sentence.masked.slice(0, match.masked.start))) continue;
    if (!isOfIt(match, at.get(sentence))) continue;
    for (const member of membersIn(match)) {
      // «in the hall», «in the evening»: only what is known for a field.
      if (rule === inWhat && !topicCues.fields.some(([cue]) => sentence.masked.slice(member.start, member.end).includes(cue))) break;
      yield { rule: rule.id, written: sentence.written(member) };
    }
  }
}

/** The members of the list that a rule found. */
function membersIn({ rule, sentence: { masked: letters }, groups, masked }: Match): readonly Span[] {
  const list = groups['evidence'] ?? masked;
  const of = groups['of'];
  if (rule !== inTheFieldOf.id || of === undefined) return membersOf(letters, list, rule === inTheFieldOf.id || rule === amongFields.id ? 'fields' : 'what follows');
  if (letters.startsWith('ال', of.start) && letters.startsWith('ال', list.start)) return membersOf(letters, { start: of.start, end: list.end }, 'adjectives');
  return membersOf(letters, list, ONE.test(letters.slice(of.start, of.end)) ? 'one field' : 'fields');
}

/** «the agreement provides for a sum … for the building of …»: elsewhere such a purpose is that of something else. */
const PROVIDES = new RegExp(`${words(PROVIDING)} (?:هذه |هذا )?$`, 'u');
const ONE = /^(?:ال)?(?:مجال|ميدان|قطاع) /u;

/**
 * Whether the instrument last named before this place is ours; where none is, whether ours is the first. One that is only
 * «carried out» or «under» which something is done hides no other before it.
 */
function isOfIt({ rule, sentence: { masked }, groups, masked: whole }: Match, own: readonly number[] | undefined): boolean {
  if (own === undefined) return true;
  let sign = masked.lastIndexOf(SIGN.instrument, groups['evidence']?.start ?? whole.start);
  if (sign < 0) return rule !== inTheFieldOf.id && own.includes(masked.indexOf(SIGN.instrument));
  while (sign > 0 && !own.includes(sign) && IN_PASSING.test(masked.slice(0, sign))) sign = masked.lastIndexOf(SIGN.instrument, sign - 1);
  return own.includes(sign) && (rule === aimsAt.id || !SAID_BETWEEN.test(masked.slice(sign, groups['evidence']?.start ?? whole.start)));
}

/** «… signed it, pointing out …»: what follows is told of something else. */
const SAID_BETWEEN = new RegExp(words(TELLING, 'و'), 'u');

const IN_PASSING = /(?:[ ،]ب|(?<![ء-ي])(?:تنفيذ|وضع|اعداد|بموجب) )$/u;

/** What says how they cooperate, apart from what says in which field. */
function sorted(found: readonly Found[], source: string): Topics {
  const fields: Value<Topic<FieldCode>>[] = [];
  const modalities: Value<Topic<ModalityCode>>[] = [];
  for (const { rule, written } of found) {
    const phrase = textOf(source, written);
    const { field, modality } = codesIn(fold(phrase), topicCues);
    const value = { basis: 'stated' as const, rule, evidence: [written] };
    if (modality !== null) modalities.push({ ...value, value: { words: phrase, code: modality } });
    else fields.push({ ...value, value: { words: phrase, code: field } });
  }
  return { fields, modalities };
}
