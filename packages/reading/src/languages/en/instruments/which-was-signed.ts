import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';

export const whichWasSigned = defineRule<StatusRule>({
  id: 'en/instruments/which-was-signed',
  recognises: 'A relative clause or a participle tells of a signing already known.',
  status: 'referenced',
  weight: 'support',
  pattern: sequence(evidence(`${INSTRUMENT}["'),]* (?:${words('signed, concluded, in force, inked, currently in force')}|${clause(4)}${words('which, that')} ${wordsBetween(6)}${words('signed, concluded')})`)),
  finds: [
    'The sides reviewed the ‹memorandum of understanding signed› in 2014.',
    'They praised the ‹agreement that they signed› in Amman.',
  ],
  ignores: [
    'The sides reviewed a new memorandum of understanding.',
    'The agreement that they will present is short.',
  ],
});
