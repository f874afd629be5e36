import type { Dropped, Reading, Value } from './reading.ts';
import { type Span, textOf } from './text/span.ts';

/** One value of a reading: where it stands in the record, which rule saw it, and the words it came from. */
export interface Explanation {
  /** `instruments[0].status` */
  readonly path: string;
  readonly value: string;
  readonly basis: 'stated' | 'inferred' | 'dropped';
  /** Why it was supposed or dropped. */
  readonly because: string | null;
  readonly rule: string;
  readonly evidence: readonly (Span & { readonly text: string })[];
}

/** For each value of a reading, the rule and the evidence; then what was considered and dropped. */
export function explain(reading: Reading, source: string): readonly Explanation[] {
  const explanations: Explanation[] = [];
  const { dropped, ...found } = reading;
  const visit = (path: string, node: unknown): void => {
    if (isValue(node)) {
      const { value, basis, because, rule, evidence } = node;
      explanations.push({ path, value: inWords(value), basis, because: because ?? null, rule, evidence: quoted(source, evidence) });
    }
    if (Array.isArray(node)) node.forEach((item, index) => visit(`${path}[${index}]`, item));
    else if (typeof node === 'object' && node !== null && !isValue(node)) {
      for (const [name, inner] of Object.entries(node)) visit(path === '' ? name : `${path}.${name}`, inner);
    }
  };
  visit('', found);
  return [...explanations, ...dropped.map((one) => explainDropped(one, source))];
}

function explainDropped({ rule, because, evidence }: Dropped, source: string): Explanation {
  return { path: 'dropped', value: textOf(source, evidence), basis: 'dropped', because, rule, evidence: quoted(source, [evidence]) };
}

function isValue(node: unknown): node is Value<unknown> {
  return typeof node === 'object' && node !== null && 'basis' in node && 'rule' in node && 'value' in node;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function quoted(source: string, spans: readonly Span[]): Explanation['evidence'] {
  return spans.map(({ start, end }) => ({ start, end, text: textOf(source, { start, end }) }));
}
