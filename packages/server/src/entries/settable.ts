import {
  activityTypes, commitmentForces, implementations, instrumentTypes, legalForces, meetingStatuses, meetingTypes, organisationKinds,
} from '@mithaq/register';
import type { EntryKind } from '../platform/database/tables.ts';

/** A value of an entry's own row that a person may set: its column, or the beginning of its columns where it is a date. */
export type OwnSettable =
  | { readonly is: 'text' | 'number' | 'date'; readonly column: string; readonly isNeeded?: boolean }
  | { readonly is: 'code'; readonly column: string; readonly codes: readonly string[]; readonly isNeeded?: boolean };

const text = (column: string): OwnSettable => ({ is: 'text', column });
const number = (column: string): OwnSettable => ({ is: 'number', column });
const date = (column: string): OwnSettable => ({ is: 'date', column });
const code = (column: string, terms: readonly { readonly code: string }[]): OwnSettable => ({ is: 'code', column, codes: terms.map((term) => term.code), isNeeded: true });

/** Field by field; what a vocabulary must say cannot be taken away. */
export const OWN_SETTABLE: Partial<Record<EntryKind, Readonly<Record<string, OwnSettable>>>> = {
  commitment: { implementation: code('implementation', implementations), reason: text('reason'), due: date('due'), force: code('force', commitmentForces) },
  instrument: { type: code('type', instrumentTypes), place: text('place'), duration: text('duration'), renewal: text('renewal'), amount: text('amount'), 'legal-force': code('legal_force', legalForces) },
  meeting: {
    type: code('type', meetingTypes), status: code('status', meetingStatuses), ordinal: number('ordinal'), date: date('date'), place: text('place'), decisions: text('decisions'),
  },
  activity: { type: code('type', activityTypes), status: code('status', meetingStatuses), date: date('date'), length: text('length'), place: text('place') },
  organisation: { kind: code('kind', organisationKinds) },
  person: { honorific: text('honorific') },
  statement: { occasion: text('occasion') },
};

const ANYONE = ['organisation', 'person'] as const;
const BODY = ['organisation'] as const;

/** Parts that a person may give and take, and who may play them. The roles are called like the fields. */
export const ROLES_SETTABLE: Partial<Record<EntryKind, Readonly<Record<string, readonly ('organisation' | 'person')[]>>>> = {
  commitment: { responsible: ANYONE },
  instrument: { party: BODY, signatory: ['person'], witness: ANYONE },
  meeting: { organ: BODY, chair: ANYONE, participant: ANYONE },
  activity: { host: BODY, implementing: BODY, beneficiary: ANYONE },
};
