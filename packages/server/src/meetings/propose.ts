import type { MeetingFinding } from '@mithaq/reading';
import { code, date, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';

/** A meeting with the organ that sits, who chaired it and who took part. */
export function proposeMeeting(finding: MeetingFinding, findings: Findings): ProposalDraft {
  const actor = (key: string) => findings.actorValue(key);
  return draft('meeting', finding, [
    ...single('type', finding.type, code('meetingTypes')),
    ...single('name', finding.name, text),
    ...single('ordinal', finding.ordinal, (number) => ({ is: 'number', number })),
    ...single('status', finding.status, code('meetingStatuses')),
    ...single('date', finding.date, date),
    ...single('place', finding.place, text),
    ...single('organ', finding.organ, actor),
    ...single('chair', finding.chair, actor),
    ...several('participant', finding.participants, actor),
    ...single('decisions', finding.decisions, text),
    ...single('agenda-item', finding.agendaItem, text),
  ]);
}
