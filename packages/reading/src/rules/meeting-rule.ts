import type { MeetingStatus } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A rule that says whether a meeting was held, is on, is to come, or is only referred to. */
export interface MeetingRule extends Rule {
  readonly status: MeetingStatus;
  /** It says so of a meeting already known or named in full, and founds no record alone. */
  readonly weak?: boolean;
}
