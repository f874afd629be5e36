import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { NOTES, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const notes = defineRule<StatementRule>({
  id: 'en/statements/notes',
  recognises: 'What someone says, notes or adds.',
  act: 'note',
  pattern: speech(NOTES, PRESENT_PARTICIPLES.notes),
  finds: [
    '‹Dr Paolo Reyes said› that the work would go on.',
    '‹UNESCO noted› that schools had opened.',
  ],
  ignores: [
    'The work goes on.',
    'Easier said than done.',
  ],
});
