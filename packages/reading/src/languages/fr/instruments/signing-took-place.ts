import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { CAME_WITH, UNDONE } from './words/signing.ts';

export const signingTookPlace = defineRule<StatusRule>({
  id: 'fr/instruments/signing-took-place',
  recognises: 'The signing is said to have taken place, or to have been witnessed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:sera|seront|devrait|devraient|doit|pourrait|va|vont|si|avant|jusqu'a|depuis|en vue de) )`, evidence(`(?:${words(CAME_WITH)} ${clauseWithout(UNDONE, 12)}(?:la |une |cette )?(?:(?:ceremonie|seance) (?:officielle )?de (?:la )?)?signature,? (?:[^\\s.;]+ ){0,10}?(?:de |du |des |d')${named('parties', clauseWithout(UNDONE, 10))}${INSTRUMENT}|(?:ceremonie (?:officielle )?de (?:la )?)?signature (?:de |du |des |d')${clauseWithout(UNDONE, 3)}${INSTRUMENT} ${clauseWithout(UNDONE, 16)}${words("a eu lieu, s'est déroulée, s'est tenue, est intervenue, a été présidée, se sont déroulées")})`)),
  finds: [
    'Les deux présidents ont ‹assisté à la signature d’un accord de services aériens›.',
    'La ‹signature du mémorandum d’entente a eu lieu› au ministère.',
    'La visite a été ‹marquée par la signature de deux accords de coopération›.',
  ],
  ignores: [
    'Les deux présidents assisteront à la signature d’un accord de services aériens.',
    'Les deux présidents ont discuté d’un accord de services aériens.',
    'La visite sera marquée par la signature de deux accords.',
  ],
});
