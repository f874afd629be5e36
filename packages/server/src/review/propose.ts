import type { InstrumentFinding, MeetingFinding, Reading } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { matchKey } from '@mithaq/register';
import { proposeActivity } from '../activities/propose.ts';
import { proposeCommitment } from '../commitments/propose.ts';
import { proposeInstrument } from '../instruments/propose.ts';
import { proposeMeeting } from '../meetings/propose.ts';
import { proposeOrganisation } from '../organisations/propose.ts';
import { proposeAppointment, proposePerson } from '../people/propose.ts';
import { proposeStatement } from '../statements/propose.ts';
import { fieldText } from './field-text.ts';
import { Findings, type ProposalDraft } from './proposal-draft.ts';
import type { ProposalField } from './schema.ts';

const main = ({ role }: InstrumentFinding): boolean => role === 'main';
const reported = ({ status }: MeetingFinding): boolean => status.value !== 'background';

/** What a reader found, as proposals in the order in which a reviewer takes them: what the document is about comes first. */
export function propose(reading: Reading): readonly ProposalDraft[] {
  const findings = new Findings(reading);
  return [
    ...reading.instruments.filter(main).map((finding) => proposeInstrument(finding, findings)),
    ...reading.meetings.filter(reported).map((finding) => proposeMeeting(finding, findings)),
    ...reading.statements.map((finding) => proposeStatement(finding, findings)),
    ...reading.commitments.map((finding) => proposeCommitment(finding, findings)),
    ...reading.activities.map((finding) => proposeActivity(finding, findings)),
    ...reading.appointments.map((finding) => proposeAppointment(finding, findings)),
    ...reading.instruments.filter((finding) => !main(finding)).map((finding) => proposeInstrument(finding, findings)),
    ...reading.meetings.filter((finding) => !reported(finding)).map((finding) => proposeMeeting(finding, findings)),
    ...sameNamesTogether(reading.people.map((finding) => proposePerson(finding, findings))),
    ...sameNamesTogether(reading.organisations.map((finding) => proposeOrganisation(finding, findings))),
  ];
}

/** One body told of in two articles of a page is one proposal: its fields and evidence are put together, but those of a language model never with a rule's. */
function sameNamesTogether(drafts: readonly ProposalDraft[]): readonly ProposalDraft[] {
  const byName = new Map<string, ProposalDraft>();
  for (const draft of drafts) {
    const parent = draft.fields.find(({ field }) => field === 'parent');
    const key = `${nameKeyOf(draft)}|${parent === undefined ? '' : fieldText(parent.value)}`;
    const known = byName.get(key);
    byName.set(key, known === undefined ? draft : isByModel(draft.rule) ? { ...known, keys: [...known.keys, ...draft.keys] } : joined(known, draft));
  }
  return [...byName.values()];
}

function joined(first: ProposalDraft, second: ProposalDraft): ProposalDraft {
  const isNew = (field: ProposalField) =>
    !first.fields.some((known) => known.field === field.field && (isSingle(field) || fieldText(known.value) === fieldText(field.value)));
  const added = second.fields.filter(isNew);
  return {
    ...first,
    keys: [...first.keys, ...second.keys],
    fields: renumbered([...first.fields, ...added]),
    evidence: [...first.evidence, ...second.evidence],
    authority: first.authority ?? second.authority,
  };
}

const isSingle = (field: ProposalField): boolean => !field.id.includes(':');

function renumbered(fields: readonly ProposalField[]): ProposalField[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    if (isSingle(field)) return field;
    const index = seen.get(field.field) ?? 0;
    seen.set(field.field, index + 1);
    return { ...field, id: `${field.field}:${index}` };
  });
}

function nameKeyOf(draft: ProposalDraft): string {
  const name = draft.fields.find(({ field }) => field === 'name');
  return name === undefined ? draft.keys.join() : matchKey(fieldText(name.value), 'ar');
}
