import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CONCERNS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const concerns = defineRule<StatementRule>({
  id: 'fr/statements/concerns',
  recognises: 'Concern or a warning.',
  act: 'express_concern',
  pattern: speech(CONCERNS, PRESENT_PARTICIPLES.concerns),
  finds: [
    '‹M. Paolo Reyes a exprimé sa préoccupation› devant la pénurie de céréales.',
    'L’‹UNICEF a mis en garde› contre la fermeture des écoles.',
  ],
  ignores: [
    'Les écoles pourraient fermer.',
    'La préoccupation est grande.',
  ],
});
