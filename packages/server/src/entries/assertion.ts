import type { Confidentiality } from '../platform/database/tables.ts';
import { newId } from '../platform/new-id.ts';
import type { ProposalField } from '../review/schema.ts';
import type { LedgerRow } from './rows.ts';

/** The document that entries are being made from. */
export interface SourceDocument {
  readonly id: string;
  readonly language: 'ar' | 'en' | 'fr';
  readonly level: Confidentiality;
  readonly isSample: boolean;
  readonly text: string;
  /** The day of publication of each article, else of the document. */
  readonly publishedOn: (segment: number) => string | null;
}

/** Characters shown on either side of the words of evidence. */
const CONTEXT = 80;

export interface Asserted {
  readonly entryId: string;
  readonly itemId: string | null;
  readonly document: SourceDocument;
  readonly proposal: { readonly id: string | null; readonly segment: number };
}

/** A value's tie to the words it came from. The words are copied, so that the page of an entry need not open the document. */
export function assertionOf(field: ProposalField, { entryId, itemId, document, proposal }: Asserted): LedgerRow<'assertion'> {
  const spans = [...field.evidence].sort((a, b) => a.start - b.start);
  return {
    id: newId(),
    entry_id: entryId,
    field: field.field,
    item_id: itemId,
    document_id: document.id,
    segment_seq: proposal.segment,
    spans,
    ...quoted(spans, document.text),
    basis: field.basis,
    because: field.because,
    method: field.method,
    rule: field.rule,
    proposal_id: proposal.id,
  };
}

/** The words on which a value rests, in the order of the text, with what stands around them. */
export function quoted(spans: readonly { readonly start: number; readonly end: number }[], text: string): { exact: string; words_before: string; words_after: string } {
  const first = spans[0];
  const last = spans.at(-1);
  return {
    exact: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    words_before: first === undefined ? '' : wholeWords(text.slice(Math.max(0, first.start - CONTEXT), first.start), 'start'),
    words_after: last === undefined ? '' : wholeWords(text.slice(last.end, last.end + CONTEXT), 'end'),
  };
}

/** Cuts off the word that the limit fell into, and what stands beyond a line break. */
function wholeWords(around: string, cut: 'start' | 'end'): string {
  const lines = around.split('\n');
  const line = (cut === 'start' ? lines.at(-1) : lines[0]) ?? '';
  if (around.length < CONTEXT || line.length < around.length) return line;
  return cut === 'start' ? line.replace(/^\S*\s/u, '') : line.replace(/\s\S*$/u, '');
}
