import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, PROPOSES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const proposes = defineRule<StatementRule>({
  id: 'fr/statements/proposes',
  recognises: 'A proposal or a recommendation.',
  act: 'propose',
  pattern: speech(PROPOSES, PRESENT_PARTICIPLES.proposes),
  finds: [
    '‹M. Paolo Reyes a proposé› un forum annuel.',
    'L’‹UNESCO a suggéré› un glossaire commun.',
  ],
  ignores: [
    'Un forum annuel a eu lieu.',
    'Le forum proposé est annuel.',
  ],
});
