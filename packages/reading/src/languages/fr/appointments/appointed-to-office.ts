import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const appointedToOffice = defineRule({
  id: 'fr/appointments/appointed-to-office',
  recognises: 'Somebody is appointed, elected or named to an office.',
  pattern: sequence(evidence(`(?:${words("a nommé, ont nommé, a désigné, ont désigné, a élu, ont élu, nomination de, élection de, désignation de, a reconduit")} (?:[a-z]+ )??${named('person', SIGN.person)},? (?:comme |en tant que |en qualite de |au poste de |a la tete de |aux fonctions de )?(?:la |le |l'|son |sa |un |une |nouveau |nouvelle )*${named('office', SIGN.office)}|${named('appointee', SIGN.person)}(?:,[^,.;]{0,60},)? (?:a ete|est) (?:${words('nommé, nommée, élu, élue, désigné, désignée, reconduit, reconduite')}) (?:comme |en tant que |au poste de |a la tete de )?(?:la |le |nouveau |nouvelle )*${named('post', SIGN.office)})`)),
  finds: [
    'Le conseil ‹a nommé Mme Hana Odeh rapporteuse spéciale›.',
    '‹M. Salim Haddad a été élu président du Centre arabe de droit›.',
  ],
  ignores: [
    'Mme Hana Odeh s’est adressée au conseil.',
    'Le président du Centre arabe de droit a parlé.',
  ],
});
