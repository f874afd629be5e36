import type { AppointmentFinding, OfficeHeld, PersonFinding, Value } from '@mithaq/reading';
import { date, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';

/** A person with honorific and the offices in which the text shows them. */
export function proposePerson(finding: PersonFinding, findings: Findings): ProposalDraft {
  return draft('person', finding, [
    ...single('name', finding.name, text),
    ...single('honorific', finding.honorific, text),
    ...several('office', finding.offices.map(officeValue), ({ title, organisation }) => ({
      is: 'office', title: title.value, organisation: findings.actor(organisation?.value ?? null),
    })),
  ]);
}

/** An office is supposed as soon as its title or its body is. */
function officeValue(office: OfficeHeld): Value<OfficeHeld> {
  const supposed = office.organisation?.basis === 'inferred' ? office.organisation : office.title;
  return { ...supposed, value: office, rule: office.title.rule, evidence: [...office.title.evidence, ...(office.organisation?.evidence ?? [])] };
}

/** Somebody takes up an office. */
export function proposeAppointment(finding: AppointmentFinding, findings: Findings): ProposalDraft {
  const actor = (key: string) => findings.actorValue(key);
  return draft('appointment', finding, [
    ...single('person', finding.person, actor),
    ...single('office', finding.office, text),
    ...single('organisation', finding.organisation, actor),
    ...single('appointed-by', finding.appointedBy, actor),
    ...single('date', finding.date, date),
  ]);
}
