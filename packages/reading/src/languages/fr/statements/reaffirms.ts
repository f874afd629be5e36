import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, REAFFIRMS } from './words/verbs.ts';
import { speech } from './speech.ts';

export const reaffirms = defineRule<StatementRule>({
  id: 'fr/statements/reaffirms',
  recognises: 'A position is affirmed, stressed or underlined.',
  act: 'reaffirm',
  pattern: speech(REAFFIRMS, PRESENT_PARTICIPLES.reaffirms),
  finds: [
    '‹M. Paolo Reyes a souligné› la nécessité de la patience.',
    'La ‹Ligue arabe a réaffirmé› son attachement à la charte.',
  ],
  ignores: [
    'La patience est nécessaire.',
    'Le mot souligné est long.',
  ],
});
