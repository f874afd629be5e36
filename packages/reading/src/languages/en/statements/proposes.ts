import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { PRESENT_PARTICIPLES, PROPOSES } from './words/verbs.ts';
import { speech } from './speech.ts';

export const proposes = defineRule<StatementRule>({
  id: 'en/statements/proposes',
  recognises: 'A proposal or a recommendation.',
  act: 'propose',
  pattern: speech(PROPOSES, PRESENT_PARTICIPLES.proposes),
  finds: [
    '‹Dr Paolo Reyes proposed› a yearly forum.',
    '‹UNESCO suggested› a joint glossary.',
  ],
  ignores: [
    'A yearly forum was held.',
    'The proposed forum is yearly.',
  ],
});
