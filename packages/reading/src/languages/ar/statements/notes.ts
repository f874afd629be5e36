import { defineRule } from '../../../rules/rule.ts';
import { MADE_CLEAR, speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { NOTES, NOTES_ON } from './words/notes.ts';

export const notes = defineRule<StatementRule>({
  id: 'ar/statements/notes',
  recognises: 'Something said, explained, pointed out or added.',
  act: 'note',
  pattern: speech(NOTES, NOTES_ON, MADE_CLEAR),
  finds: [
    '‹أوضح الدكتور سالم العوفي أن العمل مستمر›.',
    '‹وبين الدكتور سالم العوفي أن العمل مستمر›.',
    '‹قال وزير الصحة المصري إن العمل مستمر›.',
  ],
  ignores: [
    'استمر العمل في المشروع.',
    'زار الوفد المركز.',
  ],
});
