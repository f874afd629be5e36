import type { PositionFinding, StatementFinding, Value } from '@mithaq/reading';
import { isByModel } from '@mithaq/reading/model';
import { likeness, SURELY_ALIKE } from '@mithaq/register';
import { draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';
import type { FieldValue } from '../review/schema.ts';

/** A statement with its speaker, in whose name it was made, and the positions taken in it. */
export function proposeStatement(finding: StatementFinding, findings: Findings): ProposalDraft {
  return draft('statement', finding, [
    ...single('speaker', finding.speaker, (key) => findings.actorValue(key)),
    ...single('office', finding.office, text),
    ...single('on-behalf-of', finding.onBehalfOf, (words) => bodyNamed(words, findings) ?? text(words)),
    ...single('occasion', finding.occasion, (words) => meetingNamed(words, finding, findings) ?? text(words)),
    ...several('position', finding.positions.map(positionValue), ({ act, issue }): FieldValue => ({ is: 'position', act: act.value, issue: issue.value })),
  ]);
}

/** The words of what a position is about prove it; the act is in the verb before them. */
function positionValue(position: PositionFinding): Value<PositionFinding> {
  return { ...position.act, value: position, evidence: [...position.act.evidence, ...position.issue.evidence] };
}

/** «باسم المجموعة العربية»: the words may name a body that the rules found in the same text. */
function bodyNamed(words: string, findings: Findings): FieldValue | null {
  const body = findings.reading.organisations.find(({ rule, name, variants }) =>
    !isByModel(rule) && [name, ...variants].some((written) => likeness(written.value, words) === 1));
  return body === undefined ? null : findings.actorValue(body.key);
}

/** The occasion may be a meeting that the same article tells of. */
function meetingNamed(words: string, finding: StatementFinding, findings: Findings): FieldValue | null {
  const meeting = findings.reading.meetings.find(({ segment, name }) =>
    segment === finding.segment && likeness(name.value, words) >= SURELY_ALIKE);
  return meeting === undefined ? null : { is: 'proposal', proposal: meeting.key, name: meeting.name.value };
}
