import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { CONCERNS, PRESENT_PARTICIPLES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const concerns = defineRule<StatementRule>({
  id: 'en/statements/concerns',
  recognises: 'Concern or a warning.',
  act: 'express_concern',
  pattern: speech(CONCERNS, PRESENT_PARTICIPLES.concerns),
  finds: [
    '‹Dr Paolo Reyes expressed concern› at the shortage of grain.',
    '‹UNICEF warned› that schools might close.',
  ],
  ignores: [
    'Schools might close.',
    'The concern is the shortage.',
  ],
});
