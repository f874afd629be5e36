import type { OrganisationFinding } from '@mithaq/reading';
import { code, draft, several, single, text, type Findings, type ProposalDraft } from '../review/proposal-draft.ts';

/** An organisation with its other names, its kind, and the body it is an organ or department of. */
export function proposeOrganisation(finding: OrganisationFinding, findings: Findings): ProposalDraft {
  const fields = [
    ...single('name', finding.name, text),
    ...several('variant', finding.variants, text),
    ...single('kind', finding.kind, code('organisationKinds')),
    ...single('parent', finding.parent, (key) => findings.actorValue(key)),
  ];
  return { ...draft('organisation', finding, fields), authority: finding.authority };
}
