import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { SIGNED } from './words/signing.ts';

export const signedByVerb = defineRule<StatusRule>({
  id: 'fr/instruments/signed-by-verb',
  recognises: 'A past verb of signing, its parties, and the instrument in the same clause.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:qui|qu'|que|dont|n'|ne|s'il|s'ils|si|pas|elle|quand|lorsque|qu'elle|qu'il|qu'ils|qu'elles) ?)`, evidence(`(?:${words(SIGNED)},?[ ']|(?:a|ont) (?:[a-z]+ment )?procede,? (?:[^\\s.;]+ ){0,16}?a la signature,? (?:[^\\s.;]+ ){0,8}?(?:de |du |des |d'))${named('parties', SIGNED_OBJECT.replace(INSTRUMENT, ''))}${INSTRUMENT}`)),
  finds: [
    'Le ministère et l’Université du Caire ‹ont signé un mémorandum d’entente› pour former des médecins.',
    'Le fonds ‹a conclu avec la banque un accord de coopération› lundi.',
    'Le ministre et le gouverneur ‹ont procédé lundi, à Tunis, à la signature de deux accords›.',
    'Les deux parties ‹viennent de signer trois accords›.',
  ],
  ignores: [
    'Le texte à signer est un accord.',
    'Elle a signé le livre d’or après avoir discuté de l’accord.',
    'Ils ont signé une pétition contre l’accord commercial.',
    'L’accord que le ministère a signé l’an dernier est en vigueur.',
  ],
});
