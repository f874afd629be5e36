import {
  activityStatuses, activityTypes, commitmentForces, instrumentTypes, meetingStatuses, meetingTypes, organisationKinds, positionActs, reportedStatuses,
} from '@mithaq/register/vocabulary';

/** What a field holds: words of the text, several of them, or one of a list of codes. */
export type Sort = 'words' | 'list' | readonly { readonly code: string }[];

/** An activity that was cancelled is no activity: the reader does not tell of it. */
export const toldActivityStatuses = activityStatuses.flatMap((term) => (term.code === 'cancelled' ? [] : [{ ...term, code: term.code }]));

/** What a model is asked for: the lists of a reading, and in each the fields that it may fill. */
export const asked = {
  organisations: { name: 'words', kind: organisationKinds },
  people: { name: 'words', office: 'words', organisation: 'words' },
  instruments: {
    name: 'words', type: instrumentTypes, status: reportedStatuses, parties: 'list', signatories: 'list', witnesses: 'list', date: 'words', place: 'words', duration: 'words', renewal: 'words', amount: 'words',
  },
  meetings: { name: 'words', type: meetingTypes, status: meetingStatuses, organ: 'words', chair: 'words', participants: 'list', date: 'words', place: 'words', decisions: 'words' },
  statements: { speaker: 'words', office: 'words', act: positionActs, issue: 'words' },
  activities: { name: 'words', type: activityTypes, status: toldActivityStatuses, host: 'words', implementing: 'list', beneficiary: 'words', date: 'words', place: 'words' },
  appointments: { office: 'words', person: 'words', organisation: 'words', date: 'words' },
  commitments: { text: 'words', force: commitmentForces, responsible: 'list', due: 'words' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sort>>>>;

export type FactKind = keyof typeof asked;

/** Bodies and people first: the other facts name them. */
export const factKinds: readonly FactKind[] = ['organisations', 'people', 'instruments', 'meetings', 'statements', 'activities', 'appointments', 'commitments'];

/** Stands where a rule's id stands: what a model proposed is never taken for a rule's. */
export const modelRule = {
  organisations: 'model/organisation', people: 'model/person', instruments: 'model/instrument', meetings: 'model/meeting', statements: 'model/statement',
  activities: 'model/activity', appointments: 'model/appointment', commitments: 'model/commitment',
} as const satisfies Readonly<Record<FactKind, string>>;

/** Whether a value or a finding comes from a language model. */
export function isByModel(rule: string): boolean {
  return rule.startsWith('model/');
}
