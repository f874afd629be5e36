import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, THANKS, WELCOMES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const welcomes = defineRule<StatementRule>({
  id: 'fr/statements/welcomes',
  recognises: 'A welcome, praise or thanks.',
  act: 'welcome',
  pattern: speech(WELCOMES, PRESENT_PARTICIPLES.welcomes, THANKS),
  finds: [
    '‹M. Paolo Reyes a salué› la nouvelle rapporteuse.',
    'La ‹Ligue arabe s’est félicitée de› l’accueil.',
  ],
  ignores: [
    'La nouvelle rapporteuse est venue.',
    'Un accueil salué.',
  ],
});
