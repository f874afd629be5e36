import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const takesUpOffice = defineRule({
  id: 'fr/appointments/takes-up-office',
  recognises: 'Somebody takes up an office or succeeds another in it.',
  pattern: sequence(evidence(`${named('person', SIGN.person)}(?:,[^.;]{0,80},)? (?:${words("a pris ses fonctions de, prend ses fonctions de, prendra ses fonctions de, a pris ses fonctions en tant que, a prêté serment en tant que, prend les fonctions de, a pris la tête de, succède à, a succédé à")}) (?:la |le |l')?(?:${SIGN.person},? (?:au poste de |comme |a la tete de )?(?:la |le |l')?)?${named('office', SIGN.office)}`)),
  finds: [
    '‹M. Salim Haddad a pris ses fonctions de président du Centre arabe de droit› lundi.',
    '‹Hana Odeh a prêté serment en tant que ministre de la Justice›.',
  ],
  ignores: [
    'M. Salim Haddad a pris le train.',
    'Hana Odeh a rencontré le ministre de la Justice.',
  ],
});
