import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clauseWithout, sequence, WHO, words } from '../patterns.ts';

const MEETS = `
  a reçu, ont reçu, reçoit, reçoivent, a rencontré, ont rencontré, rencontre, a accueilli, s'est entretenu avec, s'est entretenue avec,
  se sont entretenus avec, s'entretient avec, s'est entretenu, s'est entretenue, s'est réuni avec, s'est réunie avec, a conféré avec
`;
/** «a reçu une lettre de», «a rencontré des difficultés»: nobody was met. */
const NO_GUEST = `
  lettre, lettres, message, appel, téléphone, téléphonique, téléphoniquement, invitation, copie, prix, médaille, rapport, soutien, appui, aide,
  formation, décision, décoration, difficultés, félicitations, réunion, session, conférence, travaux, succès, part, par, accord
`;
const GUEST = `(?:(?:avec|le|la|les|l'|son|sa|une?|leurs?|homologue|delegation|de|du|d'|m\\.|mme|ambassadeur) ?){0,5}["(]*${WHO}`;
/** «au siège du ⟨Conseil⟩ à ⟨ville⟩,»: where, not whom. */
const WHERE = `(?:(?:${SIGN.date},? )?(?:au|dans|a) ?(?:[a-z']+ ){1,4}(?:du |de la |de l'|des |de |d')[${SIGN.organisation}${SIGN.state}],? (?:a ${SIGN.place},? )?)?`;

export const metByVerb = defineRule<MeetingRule>({
  id: 'fr/meetings/met-by-verb',
  recognises: 'One received, met or conferred with another; «the meeting» told of afterwards is this one.',
  status: 'held',
  pattern: sequence(`${WHO}(?: \\([^)]{1,12}\\))?,? (?:${SIGN.date},? )?`, evidence(`${words(MEETS)},? (?:le )?${WHERE}${clauseWithout(NO_GUEST, 10)}${GUEST}`)),
  finds: [
    'Le docteur Salim Haddad, directeur de l’UNESCO, ‹a reçu lundi à Tunis l’ambassadeur du Japon›.',
    'Mme Odile Marchand ‹s’est entretenue avec le ministre marocain de la Santé›.',
  ],
  ignores: [
    'Mme Odile Marchand a reçu une lettre de l’ambassadeur du Japon.',
    'Mme Odile Marchand a rencontré des difficultés.',
  ],
});
