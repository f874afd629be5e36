import type { Sentence } from '../ground.ts';
import type { MeetingFinding, Value } from '../reading.ts';
import { applyRule } from '../rules/apply.ts';
import type { Rule } from '../rules/rule.ts';
import { textOf } from '../text/span.ts';

type Meeting = Omit<MeetingFinding, 'key'>;

/** How many decisions were taken, told in one of the sentences. */
export function decisionsIn(sentences: readonly Sentence[], rule: Rule, source: string): Value<string> | null {
  const [match] = sentences.flatMap((sentence) => applyRule(rule, sentence));
  return match === undefined ? null : { value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] };
}

/** Where one meeting alone is told of, what was decided was decided there, whichever sentence says so. */
export function withDecisions(meetings: readonly Meeting[], rule: Rule, { body, source }: { readonly body: readonly Sentence[]; readonly source: string }): readonly Meeting[] {
  const [only, ...others] = meetings.filter(({ status }) => TAKES_DECISIONS.has(status.value));
  if (only === undefined || others.length > 0 || only.decisions !== null) return meetings;
  return meetings.map((meeting) => (meeting === only ? { ...meeting, decisions: decisionsIn(body, rule, source) } : meeting));
}

/** One to come has decided nothing yet; of one only referred to the story does not tell. */
export const TAKES_DECISIONS: ReadonlySet<string> = new Set(['held', 'ongoing']);
