import type { Sentence } from '../ground.ts';
import type { MeetingFinding } from '../reading.ts';
import type { Rule } from '../rules/rule.ts';
import { firstToldBy } from '../rules/told-by.ts';

type Meeting = Omit<MeetingFinding, 'key'>;

/** Where one meeting alone is told of, what was decided was decided there, whichever sentence says so. */
export function withDecisions(meetings: readonly Meeting[], rule: Rule, { body, source }: { readonly body: readonly Sentence[]; readonly source: string }): readonly Meeting[] {
  const [only, ...others] = meetings.filter(({ status }) => TAKES_DECISIONS.has(status.value));
  if (only === undefined || others.length > 0 || only.decisions !== null) return meetings;
  return meetings.map((meeting) => (meeting === only ? { ...meeting, decisions: firstToldBy(rule, body, source) } : meeting));
}

/** One to come has decided nothing yet; of one only referred to the story does not tell. */
export const TAKES_DECISIONS: ReadonlySet<string> = new Set(['held', 'ongoing']);
