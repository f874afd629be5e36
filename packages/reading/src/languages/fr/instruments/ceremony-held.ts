import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, sequence, words } from '../patterns.ts';

export const ceremonyHeld = defineRule<StatusRule>({
  id: 'fr/instruments/ceremony-held',
  recognises: 'The ceremony of the signing is said to have taken place, or to have been attended.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(`(?<!(?:^| )(?:sera|devrait|pas|si) )`, evidence(`(?:ceremonie (?:officielle )?de (?:la )?signature ${clause(2)}${words("s'est déroulée, s'est tenue, a eu lieu, a été présidée, s'est également déroulée, a été organisée")}|${words('assisté à, présidé, pris part à')} (?:la |cette )(?:ceremonie de (?:la )?)?signature(?! d))`)),
  finds: [
    'La ‹cérémonie de signature s’est tenue› à la mairie.',
    'Le maire a ‹assisté à la signature›.',
  ],
  ignores: [
    'La cérémonie de signature aura lieu à la mairie.',
    'Le maire a assisté à l’ouverture.',
  ],
});
