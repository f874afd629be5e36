import type { CommitmentFinding, Key } from '@mithaq/reading';
import { code, date, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';
import type { FieldValue } from '../review/schema.ts';

/** A commitment with those responsible, when it is due, and where it was given. */
export function proposeCommitment(finding: CommitmentFinding, findings: Findings): ProposalDraft {
  return draft('commitment', finding, [
    ...several('responsible', finding.responsible, (key) => findings.actorValue(key)),
    ...single('text', finding.text, text),
    ...single('force', finding.force, code('commitmentForces')),
    ...single('due', finding.due, date),
    ...single('source', finding.source, (key) => sourceValue(key, findings)),
  ]);
}

/** The instrument, meeting or statement it was given in, by the name its card has. */
function sourceValue(key: Key, findings: Findings): FieldValue | null {
  const { instruments, meetings, statements } = findings.reading;
  const named = [...instruments, ...meetings].find((finding) => finding.key === key);
  if (named !== undefined) return { is: 'proposal', proposal: key, name: named.name.value };
  const statement = statements.find((finding) => finding.key === key);
  if (statement === undefined) return null;
  return { is: 'proposal', proposal: key, name: findings.actor(statement.speaker.value)?.name ?? '' };
}
