import type { Sentence } from '../../../ground.ts';
import type { Cue } from '../../../joining/instrument-mention.ts';
import { type Participant, readList, type Resolve } from '../../../joining/read-list.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { listWords } from '../list-words.ts';
import { words } from '../patterns.ts';
import { partiesAfter, partyRightAfter } from './parties-after.ts';

export interface NamedAt {
  readonly sentence: Sentence;
  readonly at: number;
  readonly cues: readonly Cue[];
}

/** Those named with an instrument in one sentence: before it as subjects, after it with «between» or «with». */
export function partiesNamedWith({ sentence, at, cues }: NamedAt, resolve: Resolve): readonly Participant[] {
  const list = (within: Span, patience?: number): readonly Participant[] =>
    readList({ sentence, within, resolve, ...(patience === undefined ? {} : { patience }) }, listWords);
  const after = listAfter(sentence, at);
  const following = after === null ? [] : list({ start: after, end: sentence.masked.length });
  const own = cues.find((cue) => cue.sentence === sentence) ?? null;
  const subjects = own === null ? [] : own.parties === null ? list(afterWith(sentence, own.masked, at)) : list(own.parties, 8);
  const before = own !== null && subjects.length === 0 ? subjectsBefore(sentence, own.masked.start, list) : [];
  return [...before, ...subjects, ...following];
}

/** «empowered to negotiate with …»: between the cue and the instrument, those named after «with». */
function afterWith(sentence: Sentence, cue: Span, at: number): Span {
  const found = /(?<!\p{L})(?:مع|بين) /u.exec(sentence.masked.slice(cue.start, at));
  return found === null ? { start: at, end: at } : { start: cue.start + found.index, end: at };
}

const listsAfter = new WeakMap<Sentence, ReadonlyMap<number, number>>();

/** Where the list after the instrument begins. */
function listAfter(sentence: Sentence, at: number): number | null {
  const known = listsAfter.get(sentence) ?? allListsAfter(sentence);
  listsAfter.set(sentence, known);
  return known.get(at) ?? null;
}

/** For each instrument of a sentence, where the list of its parties begins; read once a sentence. */
function allListsAfter(sentence: Sentence): ReadonlyMap<number, number> {
  const lists = new Map<number, number>();
  for (const rule of [partiesAfter, partyRightAfter]) {
    for (const { masked, groups } of applyRule(rule, sentence)) {
      const at = sentence.masked.indexOf(SIGN.instrument, masked.start);
      if (!lists.has(at)) lists.set(at, groups['evidence']?.start ?? masked.end);
    }
  }
  return lists;
}

/** «the minister supervised the signing»: he is no subject of it. */
const LOOKS_ON = new RegExp(words(['أشرف', 'أشرفت', 'شهد', 'شهدت', 'حضر', 'حضرت', 'ترأس', 'ترأست', 'رعى', 'رعت', 'يشهد', 'تشهد', 'يشرف', 'تشرف']));

/** «The ministry and the university sign …»: subjects right before their verb, back to where their list begins. */
function subjectsBefore(sentence: Sentence, end: number, list: (within: Span, patience?: number) => readonly Participant[]): readonly Participant[] {
  const before = sentence.masked.slice(0, end);
  const start = Math.max(before.lastIndexOf(':'), before.lastIndexOf('؛'), before.lastIndexOf('.'), 0);
  const clause = before.slice(start);
  if (clause.split(/\s+/u).length > 15 || LOOKS_ON.test(clause)) return [];
  return list({ start, end }, 2);
}
