import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, REAFFIRMS } from './words/verbs.ts';
import { speech } from './speech.ts';

export const reaffirms = defineRule<StatementRule>({
  id: 'en/statements/reaffirms',
  recognises: 'A position is affirmed, stressed or underlined.',
  act: 'reaffirm',
  pattern: speech(REAFFIRMS, PRESENT_PARTICIPLES.reaffirms),
  finds: [
    '‹Dr Paolo Reyes stressed› the need for patience.',
    'The ‹Arab League reaffirmed› its commitment to the charter.',
  ],
  ignores: [
    'The need for patience is great.',
    'The stressed wall fell.',
  ],
});
