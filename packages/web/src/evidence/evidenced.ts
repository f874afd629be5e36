import type { Evidence } from '../api/types.ts';

/** A value whose evidence can be asked for: the label of its field, itself in words, and the passages. */
export interface Evidenced {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** A value that no passage states was inferred. */
export function isInferred({ evidence }: Pick<Evidenced, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every((each) => each.basis === 'inferred');
}
