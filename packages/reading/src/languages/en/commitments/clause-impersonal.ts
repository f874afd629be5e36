import { evidence, named } from '../../../rules/pattern.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';

const THINGS = words(`
  committee, committees, group, groups, team, teams, workshop, workshops, course, courses, meeting, meetings, seminar, seminars, programme,
  programmes, program, programs, office, centre, center, exhibition, exhibitions, conference, experts, visits, plan, plans, report, reports,
  task force
`);

export const clauseImpersonal = defineRule<CommitmentRule>({
  id: 'en/commitments/clause-impersonal',
  recognises: 'A clause of an instrument says what is to be done, and not by whom: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(`^${CLAUSE_LEAD}`, evidence(named('what', `(?:an? |the |joint |annual )[^.;:,\\n]{0,60}?(?:${THINGS}|${SIGN.organisation})[^.;:\\n]{0,80}? (?:shall|will) be (?:established|set up|formed|created|organi[sz]ed|held|convened|appointed|exchanged|prepared|carried out)(?![a-z])[^;\\n]{0,400}`))),
  finds: ['‹A joint committee shall be established to follow this up.›', 'Article 5: ‹An annual workshop will be held in each country.›'],
  ignores: ['The memorandum shall be amended in writing.', 'They said a committee would be set up.'],
});
