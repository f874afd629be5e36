import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const requestedOf = defineRule<CommitmentRule>({
  id: 'fr/commitments/requested-of',
  recognises: 'A body is requested, charged or instructed to do something.',
  force: 'request',
  by: 'addressee',
  pattern: sequence(evidence(`(?:${words("a demandé, ont demandé, demande, demandent, demandant, a chargé, ont chargé, a instruit, ont instruit, charge, a prié, prie, a mandaté, ont mandaté")} (?:a |au |aux )?${named('who', `(?:la |le |les |l'|son |sa )?[^.;]{0,10}?(?:${WHO}|secretariat|secretaire general|comite|etats membres|institutions?|parties|commission|conseil|etats)[^.;,]{0,80}?`)},? (?:de |d'))`, WHAT)),
  finds: [
    'Le conseil ‹a demandé à l’UNICEF de préparer une étude avant juin›.',
    'La session ‹a chargé la Banque islamique de développement de financer le plan›.',
  ],
  ignores: [
    'Le conseil a préparé une étude.',
    'Il a demandé son chemin.',
  ],
});
