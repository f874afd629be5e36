import { createHash } from 'node:crypto';
import { matchKey } from '@mithaq/register';
import { fieldText } from './field-text.ts';
import type { FieldName, ProposalField, ProposalKind } from './schema.ts';

/** What makes a proposal itself and no other; a date found later, or one more party, does not make it another. */
const CORE: Readonly<Record<ProposalKind, readonly FieldName[]>> = {
  organisation: ['name', 'parent'],
  person: ['name'],
  instrument: ['type', 'name'],
  meeting: ['type', 'name', 'ordinal'],
  statement: ['speaker'],
  activity: ['type', 'name'],
  appointment: ['person', 'office'],
  commitment: ['text'],
};

export interface Fingerprinted {
  readonly kind: ProposalKind;
  readonly fields: readonly ProposalField[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

/** The core values of a proposal, spelt alike: what a decision about it is remembered by. */
export function coreOf({ kind, fields }: Fingerprinted): string {
  const values = fields.filter(({ field }) => CORE[kind].includes(field)).map(({ field, value }) => `${field}=${matchKey(fieldText(value), 'ar')}`);
  return [kind, ...values.sort()].join('|');
}

/** True for bodies and people: there is one of each in a document, wherever it is named. */
export const isActorKind = (kind: ProposalKind): boolean => kind === 'organisation' || kind === 'person';

/** Kind, core values and evidence in one short text: one reading never proposes the same thing twice. */
export function fingerprintOf(proposal: Fingerprinted): string {
  const where = isActorKind(proposal.kind) ? '' : proposal.evidence.map(({ start, end }) => `${start}-${end}`).join();
  return createHash('sha256').update(`${coreOf(proposal)}|${where}`).digest('hex').slice(0, 32);
}

/**
 * True when two proposals of one document stand for the same finding. A better reader may cut the evidence a little
 * differently, so it need only overlap.
 */
export function isSameFinding(a: Fingerprinted, b: Fingerprinted): boolean {
  return coreOf(a) === coreOf(b) && liesTogether(a, b);
}

function liesTogether(a: Fingerprinted, b: Fingerprinted): boolean {
  return isActorKind(a.kind) || a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));
}

/** What else a known finding would say today: as it says now that words of the text were corrected. */
export type SaidToday = (known: Fingerprinted) => Fingerprinted;

/** Of some findings those that stand among the known ones, each with the one that it is. */
export function sameFindingAmong<K extends Fingerprinted, F extends Fingerprinted>(known: readonly K[], findings: readonly F[], today: SaidToday = (one) => one): ReadonlyMap<F, K> {
  const byCore = new Map<string, K[]>();
  for (const one of known) for (const core of new Set([coreOf(one), coreOf(today(one))])) byCore.set(core, [...(byCore.get(core) ?? []), one]);
  return new Map(findings.flatMap((finding) => {
    const same = byCore.get(coreOf(finding))?.find((one) => liesTogether(one, finding));
    return same === undefined ? [] : [[finding, same] as const];
  }));
}
