import type { ActivityFinding } from '@mithaq/reading';
import { code, date, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';

/** An activity with its host, those who carry it out and those for whom it is held. */
export function proposeActivity(finding: ActivityFinding, findings: Findings): ProposalDraft {
  const actor = (key: string) => findings.actorValue(key);
  return draft('activity', finding, [
    ...single('type', finding.type, code('activityTypes')),
    ...single('name', finding.name, text),
    ...single('status', finding.status, code('activityStatuses')),
    ...single('host', finding.host, actor),
    ...several('implementing', finding.implementing, actor),
    ...single('beneficiary', finding.beneficiary, actor),
    ...single('length', finding.length, text),
    ...single('date', finding.date, date),
    ...single('place', finding.place, text),
  ]);
}
