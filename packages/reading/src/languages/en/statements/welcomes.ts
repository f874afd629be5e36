import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, THANKS, WELCOMES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const welcomes = defineRule<StatementRule>({
  id: 'en/statements/welcomes',
  recognises: 'A welcome, praise or thanks.',
  act: 'welcome',
  pattern: speech(WELCOMES, PRESENT_PARTICIPLES.welcomes, THANKS),
  finds: [
    '‹Dr Paolo Reyes welcomed› the new rapporteur.',
    'The ‹Arab League commended› the efforts of the host.',
  ],
  ignores: [
    'The new rapporteur came.',
    'A welcomed change.',
  ],
});
