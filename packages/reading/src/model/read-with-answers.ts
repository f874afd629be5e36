import { keepReferenced } from '../joining/keep-referenced.ts';
import type { Dropped, InstrumentFinding, Reading } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { readingFromAnswer, type Added, type ModelAnswer } from './reading-from-answer.ts';
import { isSameActivity, isSameAppointment, isSameCommitment, isSameInstrument, isSameMeeting, isSameStatement, speaksAgainst } from './same-fact.ts';

export interface ReadWithAnswers {
  readonly reading: Reading;
  /** How many answers were none: no JSON, or not what was asked for. */
  readonly unusable: number;
}

/**
 * A reading of rules with what a model adds to it. What the rules found stays as it is; what they found already is not added, nor what they
 * speak against.
 */
export function readWithAnswers(source: string, rules: Reading, answers: readonly ModelAnswer[]): ReadWithAnswers {
  let reading = rules;
  let unusable = 0;
  for (const answer of answers) {
    const added = readingFromAnswer(source, answer, reading);
    if (added === null) unusable++;
    else reading = joined(reading, added, rules);
  }
  return { reading: unusable === answers.length ? rules : keepReferenced(reading), unusable };
}

function joined(reading: Reading, added: Added, rules: Reading): Reading {
  const dropped: Dropped[] = [];
  const isAgainst = (told: InstrumentFinding): boolean => speaksAgainst(rules, told);
  return {
    ...reading,
    organisations: [...reading.organisations, ...added.organisations],
    people: [...reading.people, ...added.people],
    instruments: grown(reading.instruments, without(added.instruments, isAgainst, dropped), { isSame: isSameInstrument, dropped }),
    meetings: grown(reading.meetings, added.meetings, { isSame: isSameMeeting, dropped }),
    statements: grown(reading.statements, added.statements, { isSame: isSameStatement, dropped }),
    activities: grown(reading.activities, added.activities, { isSame: isSameActivity, dropped }),
    appointments: grown(reading.appointments, added.appointments, { isSame: isSameAppointment, dropped }),
    commitments: grown(reading.commitments, added.commitments, { isSame: isSameCommitment, dropped }),
    dropped: [...reading.dropped, ...added.dropped, ...dropped],
  };
}

interface Finding {
  readonly rule: string;
  readonly evidence: readonly Span[];
}

interface Growing<T> {
  readonly isSame: (known: T, told: T) => boolean;
  readonly dropped: Dropped[];
}

function grown<T extends Finding>(known: readonly T[], told: readonly T[], { isSame, dropped }: Growing<T>): readonly T[] {
  const all = [...known];
  for (const one of told) {
    if (all.some((other) => isSame(other, one))) dropped.push(droppedFor(one, 'found-before'));
    else all.push(one);
  }
  return all;
}

function without<T extends Finding>(told: readonly T[], isAgainst: (one: T) => boolean, dropped: Dropped[]): readonly T[] {
  return told.filter((one) => {
    if (!isAgainst(one)) return true;
    dropped.push(droppedFor(one, 'rules-say-otherwise'));
    return false;
  });
}

function droppedFor({ rule, evidence: [first] }: Finding, because: string): Dropped {
  return { rule, because, evidence: first ?? { start: 0, end: 0 } };
}
