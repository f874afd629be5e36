import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { NOTES, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const notes = defineRule<StatementRule>({
  id: 'fr/statements/notes',
  recognises: 'What someone says, notes or adds.',
  act: 'note',
  pattern: speech(NOTES, PRESENT_PARTICIPLES.notes),
  finds: [
    '‹M. Paolo Reyes a déclaré› que le travail se poursuivrait.',
    'L’‹UNESCO a indiqué› que les écoles avaient ouvert.',
  ],
  ignores: [
    'Le travail se poursuit.',
    'Aussitôt dit, aussitôt fait.',
  ],
});
