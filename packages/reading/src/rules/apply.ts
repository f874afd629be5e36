import type { Sentence } from '../ground.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';
import { isWorthTrying, worthTryingIn } from './worth-trying.ts';

/** Where a rule matched: in masked letters, and in the untouched source. */
export interface Match {
  readonly rule: string;
  readonly sentence: Sentence;
  /** The whole match, in masked letters. */
  readonly masked: Span;
  /** What is shown: the group `evidence`, else the whole match, in the source. */
  readonly evidence: Span;
  /** The named groups that took part, in masked letters. */
  readonly groups: Readonly<Record<string, Span>>;
}

const searching = new WeakMap<RegExp, RegExp>();

/** The pattern again, global and with indices, compiled once. */
function searchable(pattern: RegExp): RegExp {
  const known = searching.get(pattern);
  if (known !== undefined) return known;
  const flags = `${pattern.flags.replaceAll(/[gdy]/gu, '')}gd`;
  const global = new RegExp(pattern.source, flags);
  searching.set(pattern, global);
  return global;
}

type Applied = Pick<Rule, 'id' | 'pattern'>;

const NONE: readonly never[] = [];

/** Every place of a sentence where the rule matches, in order. */
export function applyRule(rule: Applied, sentence: Sentence): readonly Match[] {
  return isWorthTrying(rule.pattern, sentence) ? matchesIn(rule, sentence) : NONE;
}

/** The same of many rules, one after the other: which of them are worth trying is asked at once. */
export function applyRules<R extends Applied>(rules: readonly R[], sentence: Sentence): readonly { readonly rule: R; readonly match: Match }[] {
  return worthTryingIn(rules, sentence).flatMap((rule) => matchesIn(rule, sentence).map((match) => ({ rule, match })));
}

/** Not by `matchesOf`: most rules find nothing, and so often asked, even a generator counts. */
function matchesIn(rule: Applied, sentence: Sentence): readonly Match[] {
  const pattern = searchable(rule.pattern);
  pattern.lastIndex = 0;
  let found = pattern.exec(sentence.masked);
  if (found === null) return NONE;
  const matches: Match[] = [];
  for (; found !== null; found = pattern.exec(sentence.masked)) {
    if (found[0] === '') pattern.lastIndex += 1;
    const masked = { start: found.index, end: found.index + found[0].length };
    const groups: Record<string, Span> = {};
    const bounds = found.groups === undefined ? undefined : found.indices?.groups;
    for (const name in bounds) {
      const at = bounds[name];
      if (at !== undefined) groups[name] = { start: at[0], end: at[1] };
    }
    matches.push({ rule: rule.id, sentence, masked, evidence: sentence.written(groups['evidence'] ?? masked), groups });
  }
  return matches;
}

/** The group of this name that took part, where a pattern tells the same in several ways: `who`, `who2` … */
export function groupNamed(groups: Match['groups'], name: string): Span | undefined {
  return Object.entries(groups).find(([key]) => key.startsWith(name))?.[1];
}
