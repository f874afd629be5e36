import type { Sentence } from '../../ground.ts';
import type { Cue } from '../../joining/instrument-mention.ts';
import { type Participant, readList, type Resolve } from '../../joining/read-list.ts';
import { applyRule } from '../../rules/apply.ts';
import { SIGN } from '../../text/masked.ts';
import type { Span } from '../../text/span.ts';
import type { ActWords } from '../act-words.ts';
import { subjectsBefore } from '../subjects.ts';

export interface NamedAt {
  readonly sentence: Sentence;
  readonly at: number;
  readonly cues: readonly Cue[];
}

/** Those named with an instrument in one sentence: before the verb as subjects, after it with «between», «with» or «by». */
export function partiesNamedWith({ sentence, at, cues }: NamedAt, words: ActWords, resolve: Resolve): readonly Participant[] {
  const list = (within: Span, patience: number): readonly Participant[] => readList({ sentence, within, resolve, patience }, words.list).filter((one) => !isOfPlace(sentence, one));
  const own = cues.find((cue) => cue.sentence === sentence) ?? null;
  const after = listAfter(sentence, at, words);
  const quote = after === null ? -1 : sentence.masked.slice(after).search(/[,.]?" /u);
  const following = after === null ? [] : list({ start: after, end: quote < 0 ? sentence.masked.length : after + quote }, 5);
  if (own === null) return following;
  const inside = own.parties === null || own.parties.end <= own.parties.start ? [] : list(own.parties, 6);
  const before = own.masked.start < at && words.instruments.actors.test(own.rule) ? subjectsBefore(sentence, own.masked.start, words).flatMap((within) => list(within, 6)) : [];
  return [...before, ...inside, ...following];
}

/** «in Rabat, Morocco»: the State where the place lies. */
function isOfPlace({ masked }: Sentence, { body, at }: Participant): boolean {
  return body?.kind === 'state' && masked.slice(at.start - 3, at.start) === `${SIGN.place}, `;
}

/** Where the list of parties after the instrument begins. */
function listAfter(sentence: Sentence, at: number, { instruments }: ActWords): number | null {
  for (const { masked, groups } of applyRule(instruments.partiesAfter, sentence)) {
    const sign = sentence.masked.lastIndexOf(SIGN.instrument, groups['evidence']?.start ?? masked.end);
    if (sign === at || sentence.masked.indexOf(SIGN.instrument, masked.start) === at) return groups['evidence']?.start ?? masked.end;
  }
  return null;
}
