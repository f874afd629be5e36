import type { ActDone, Proposal, ProposalField } from '../api/types.ts';

/** A field as a rule read it; a test names what matters. */
export function field(more: Partial<ProposalField> & Pick<ProposalField, 'id' | 'field' | 'value'>): ProposalField {
  return { basis: 'stated', because: null, method: 'rule', rule: 'ar/instruments/x', evidence: [{ start: 0, end: 5 }], ...more };
}

/** A proposed memorandum; a test names what matters. */
export function proposal(more: Partial<Proposal> & Pick<Proposal, 'id'>): Proposal {
  return {
    document: 'd',
    segment: 0,
    kind: 'instrument',
    title: 'مذكرة تفاهم',
    isTitleComposed: false,
    state: 'pending',
    fields: [field({ id: 'type', field: 'type', value: { is: 'code', vocabulary: 'instrumentTypes', code: 'mou' } })],
    evidence: [],
    method: 'rule',
    rule: 'ar/instruments/x',
    candidates: [],
    entry: null,
    ...more,
  };
}

export function act(name: string, ...proposals: ActDone['proposals']): ActDone {
  return { act: name, deed: 'accept', entry: null, proposals };
}
