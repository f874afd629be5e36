import { recordActivity } from '../activities/record.ts';
import { recordCommitment } from '../commitments/record.ts';
import { recordInstrument } from '../instruments/record.ts';
import { recordMeeting } from '../meetings/record.ts';
import { recordOrganisation } from '../organisations/record.ts';
import { recordAppointment, recordPerson } from '../people/record.ts';
import type { Refusal } from '../platform/refusal.ts';
import { recordStatement } from '../statements/record.ts';
import type { Accepting, Admitted } from './accepting.ts';
import type { ProposalKind } from './schema.ts';

type MakeEntry = (accepting: Accepting, admitted: Admitted) => Promise<string | Refusal>;

/** How a proposal of each kind becomes an entry. */
const RECORD: Readonly<Record<ProposalKind, MakeEntry>> = {
  organisation: recordOrganisation,
  person: recordPerson,
  instrument: recordInstrument,
  meeting: recordMeeting,
  statement: recordStatement,
  activity: recordActivity,
  appointment: recordAppointment,
  commitment: recordCommitment,
};

/** Makes or extends the entry of a proposal. */
export function record(accepting: Accepting, admitted: Admitted): Promise<string | Refusal> {
  return RECORD[admitted.kind](accepting, admitted);
}
