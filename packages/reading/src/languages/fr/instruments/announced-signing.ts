import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { UNDONE } from './words/signing.ts';

export const announcedSigning = defineRule<StatusRule>({
  id: 'fr/instruments/announced-signing',
  recognises: 'A body announces that it has signed: «announced the signing of …».',
  status: 'signed',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(evidence(`${words("a annoncé, ont annoncé, annonce, annoncent, a le plaisir d'annoncer, se félicite de, s'est félicité de, s'est félicitée de, a salué, ont salué")} ${clauseWithout(UNDONE, 5)}(?:la |avoir )?${words('signature, signé, conclusion')} (?:de |du |des |d')?${named('parties', clauseWithout(UNDONE, 8))}${INSTRUMENT}`)),
  finds: [
    'L’université ‹a annoncé la signature d’un mémorandum d’entente› avec le centre.',
    'La société ‹annonce avoir signé une convention de partenariat› avec le port.',
  ],
  ignores: [
    'L’université a annoncé un projet de signature d’un mémorandum d’entente.',
    'L’université a annoncé un atelier sur l’accord.',
  ],
});
