import type { InstrumentFinding, Value } from '@mithaq/reading';
import { code, date, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';
import type { FieldValue } from '../review/schema.ts';

/** An instrument with its parties, who signed it, and what the text reports of it. */
export function proposeInstrument(finding: InstrumentFinding, findings: Findings): ProposalDraft {
  return draft('instrument', finding, [
    ...single('type', finding.type, code('instrumentTypes')),
    ...single('name', finding.name, text),
    ...single('status', finding.status, code('reportedStatuses')),
    ...parties(finding, findings),
    ...signatories(finding, findings),
    ...several('witness', finding.witnesses, (key) => findings.actorValue(key)),
    ...single('date', finding.date, date),
    ...single('place', finding.place, text),
    ...several('field', finding.fields, ({ words, code: value }): FieldValue => ({ is: 'topic', scheme: 'field', words, code: value })),
    ...several('modality', finding.modalities, ({ words, code: value }): FieldValue => ({ is: 'topic', scheme: 'modality', words, code: value })),
    ...single('duration', finding.duration, text),
    ...single('renewal', finding.renewal, text),
    ...single('amount', finding.amount, text),
    ...single('count', countValue(finding), (number): FieldValue => ({ is: 'number', number })),
  ]);
}

const parties = (finding: InstrumentFinding, findings: Findings) =>
  several('party', finding.parties, ({ organisation, actingThrough }) => {
    const party = findings.actor(organisation);
    return party === null ? null : { is: 'party', organisation: party, actingThrough: findings.actor(actingThrough) };
  });

const signatories = (finding: InstrumentFinding, findings: Findings) =>
  several('signatory', finding.signatories, ({ person, office, onBehalfOf }) => {
    const signatory = findings.actor(person);
    if (signatory === null && office === null) return null;
    return { is: 'signatory', person: signatory, office, onBehalfOf: findings.actor(onBehalfOf) };
  });

/** «16 وثيقة» stands for sixteen; one needs no saying. */
function countValue(finding: InstrumentFinding): Value<number> | null {
  if (finding.count === 1) return null;
  return { value: finding.count, basis: 'stated', rule: finding.rule, evidence: finding.evidence };
}
