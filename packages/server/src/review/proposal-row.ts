import { json } from '../platform/database/json.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import { withProposalIds } from './references.ts';

interface Placed {
  readonly id: string;
  readonly documentId: string;
  /** Its place among what the reading proposes. */
  readonly seq: number;
  /** The version of the reader. */
  readonly reader: string;
  /** The ids of those that its fields name by their keys. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** What a reading proposes, as it is kept. */
export function proposalRow(draft: ProposalDraft, { id, documentId, seq, reader, idOf }: Placed) {
  return {
    id,
    document_id: documentId,
    segment_seq: draft.segment,
    seq,
    key: draft.keys[0] ?? '',
    kind: draft.kind,
    fields: json(withProposalIds(draft.fields, idOf)),
    evidence: json(draft.evidence),
    rule: draft.rule,
    authority: draft.authority,
    fingerprint: fingerprintOf(draft),
    reader,
  };
}
