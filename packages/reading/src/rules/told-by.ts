import type { Sentence } from '../ground.ts';
import type { Value } from '../reading.ts';
import { type Span, textOf } from '../text/span.ts';
import { applyRule } from './apply.ts';
import type { Rule } from './rule.ts';

/** The words that a rule marked, as a value that is stated. */
export function toldBy({ rule, evidence }: { readonly rule: string; readonly evidence: Span }, source: string): Value<string> {
  return { value: textOf(source, evidence), basis: 'stated', rule, evidence: [evidence] };
}

/** What the rule marks first in these sentences, as a value; null where it marks nothing. */
export function firstToldBy(rule: Pick<Rule, 'id' | 'pattern'>, sentences: Iterable<Sentence>, source: string): Value<string> | null {
  for (const sentence of sentences) {
    const [match] = applyRule(rule, sentence);
    if (match !== undefined) return toldBy(match, source);
  }
  return null;
}
