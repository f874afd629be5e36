import { evidence, named } from '../../../rules/pattern.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';

const THINGS = words(`
  comité, comités, commission, groupe, groupes, équipe, équipes, atelier, ateliers, cours, réunion, réunions, séminaire, séminaires, programme,
  programmes, bureau, centre, exposition, expositions, conférence, experts, visites, plan, plans, rapport, rapports
`);

export const clauseImpersonal = defineRule<CommitmentRule>({
  id: 'fr/commitments/clause-impersonal',
  recognises: 'A clause of an instrument says what is to be done, and not by whom: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(`^${CLAUSE_LEAD}`, evidence(named('what', `(?:(?:une? |des |le |la |les )[^.;:,\\n]{0,60}?(?:${THINGS}|${SIGN.organisation})[^.;:\\n]{0,80}? (?:est|sont|sera|seront) (?:mise?s? en place|creee?s?|organisee?s?|tenue?s?|constituee?s?|designee?s?|etablie?s?)(?![a-z])[^;\\n]{0,400}|il est (?:cree|institue|constitue|mis en place) [^;\\n]{6,400})`))),
  finds: ['‹Un comité conjoint est créé pour le suivi.›', 'Article 5 : ‹Il est institué une commission mixte.›'],
  ignores: ['Le mémorandum est modifié par écrit.', 'Il dit qu’un comité est créé.'],
});
