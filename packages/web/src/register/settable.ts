import type { ActorReference, EntryKind } from '../api/types.ts';

/** What a person may set in an entry, and what stands there. */
export type SettableShape =
  | { readonly is: 'text'; readonly rows?: number }
  | { readonly is: 'number' | 'date' }
  | { readonly is: 'code'; readonly vocabulary: string }
  | { readonly is: 'actor'; readonly kinds: readonly ActorReference['kind'][] };

export interface Settable {
  readonly field: string;
  readonly shape: SettableShape;
}

const text = (field: string, rows?: number): Settable => ({ field, shape: { is: 'text', ...(rows === undefined ? {} : { rows }) } });
const date = (field: string): Settable => ({ field, shape: { is: 'date' } });
const code = (field: string, vocabulary: string): Settable => ({ field, shape: { is: 'code', vocabulary } });
const body = (field: string): Settable => ({ field, shape: { is: 'actor', kinds: ['organisation'] } });
const anyone = (field: string): Settable => ({ field, shape: { is: 'actor', kinds: ['organisation', 'person'] } });

/** The fields of each kind that can be set, those first that change most often. */
export const settableOfKind: Readonly<Record<EntryKind, readonly Settable[]>> = {
  commitment: [code('implementation', 'implementations'), text('reason', 2), date('due'), anyone('responsible'), code('force', 'commitmentForces')],
  instrument: [
    date('date'), text('place'), body('party'), { field: 'signatory', shape: { is: 'actor', kinds: ['person'] } }, anyone('witness'),
    code('type', 'instrumentTypes'), text('duration'), text('renewal', 2), text('amount'), code('legal-force', 'legalForces'),
  ],
  meeting: [
    code('status', 'meetingStatuses'), date('date'), text('place'), body('organ'), anyone('chair'), anyone('participant'), code('type', 'meetingTypes'),
    { field: 'ordinal', shape: { is: 'number' } }, text('decisions', 2),
  ],
  activity: [
    code('status', 'meetingStatuses'), date('date'), text('place'), body('host'), body('implementing'), anyone('beneficiary'), text('length'), code('type', 'activityTypes'),
  ],
  organisation: [code('kind', 'organisationKinds')],
  person: [text('honorific')],
  statement: [text('occasion')],
  series: [],
  issue: [],
};
