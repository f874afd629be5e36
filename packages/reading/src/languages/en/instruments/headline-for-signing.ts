import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const headlineForSigning = defineRule<StatusRule>({
  id: 'en/instruments/headline-for-signing',
  recognises: 'A headline about an instrument that is still in the making, as talks on its signing.',
  status: 'planned',
  weight: 'headline',
  pattern: sequence(evidence(`(?:${words('to sign, to ink, set to sign, agree to sign, agree on, near, close to, closer to, eye, eyes, discuss, discusses, prepare, plan, consider, mull, explore')} ${named('parties', clause(10))}${INSTRUMENT})`)),
  finds: [
    'Ministry ‹to sign agreement› with bank',
    'Chamber and port ‹near memorandum of understanding›',
  ],
  ignores: [
    'Ministry signs agreement with bank',
    'Ministry to open school',
  ],
});
