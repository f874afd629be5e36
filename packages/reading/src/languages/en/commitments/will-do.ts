import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const willDo = defineRule<CommitmentRule>({
  id: 'en/commitments/will-do',
  recognises: 'What a body will do, said as its intention.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^,.;]{0,60},)? (?:also )?${words('will, intend to, intends to, plan to, plans to, aim to, aims to, is planning to, are planning to, intends, is preparing to')} (?!sign |ink |be |also sign|witness|attend |have |need |allow |enable |help |contribute|benefit|continue|remain|become|hold |jointly sign)`, WHAT)),
  finds: [
    '‹The committee will circulate a draft report before May›.',
    '‹UNICEF intends to open two offices›.',
  ],
  ignores: [
    'The committee circulated a draft report.',
    'The sun will rise.',
  ],
});
