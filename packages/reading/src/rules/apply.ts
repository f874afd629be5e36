import type { Sentence } from '../ground.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';
import { isWorthTrying } from './worth-trying.ts';

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

/** Every place of a sentence where the rule matches, in order. Not by `matchesOf`: most rules find nothing, and so often asked, even a generator counts. */
export function applyRule(rule: Pick<Rule, 'id' | 'pattern'>, sentence: Sentence): readonly Match[] {
  if (!isWorthTrying(rule.pattern, sentence)) return [];
  const matches: Match[] = [];
  const pattern = searchable(rule.pattern);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(sentence.masked); found !== null; found = pattern.exec(sentence.masked)) {
    if (found[0] === '') pattern.lastIndex += 1;
    const masked = { start: found.index, end: found.index + found[0].length };
    const groups: Record<string, Span> = {};
    for (const [name, bounds] of Object.entries(found.indices?.groups ?? {})) {
      if (bounds !== undefined) groups[name] = { start: bounds[0], end: bounds[1] };
    }
    matches.push({ rule: rule.id, sentence, masked, evidence: sentence.written(groups['evidence'] ?? masked), groups });
  }
  return matches;
}
