export type { MeetingRule } from '../../../rules/meeting-rule.ts';
