import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { UNDONE } from './words/signing.ts';

export const occasionOfSigning = defineRule<StatusRule>({
  id: 'fr/instruments/occasion-of-signing',
  recognises: 'The signing is spoken of as a known event: after it, at it, by it.',
  status: 'signed',
  weight: 'support',
  pattern: sequence('(?<!(?:^| )(?:avant|vue de|jusqu\'a|projet de|possibilite de|futur|future|prochaine) (?:la )?)', evidence(`(?:la |cette )?${words('signature')} (?:de |du |des |d')${named('parties', clauseWithout(UNDONE, 6))}${INSTRUMENT}`)),
  finds: [
    'Prenant la parole lors de ‹la signature de l’accord›, elle a remercié les donateurs.',
    'Il a dit que ‹la signature du mémorandum d’entente› était une étape.',
  ],
  ignores: [
    'Elle a remercié les donateurs de l’accord.',
    'Il a parlé de la signature.',
  ],
});
