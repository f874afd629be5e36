import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const decidedTo = defineRule<CommitmentRule>({
  id: 'en/commitments/decided-to',
  recognises: 'A meeting or a body decides to do something, or sees to it.',
  force: 'decision',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^,.;]{0,60},)? (?:also |further |jointly |have |has )?${words('decided to, decides to, resolved to, resolves to, agreed to, agree to, agrees to, agreed on, decided that, agreed that, decided on')} (?!sign |ink |the signing)`, WHAT)),
  finds: [
    '‹The committee decided to meet every six months›.',
    '‹Both sides agreed to set up a joint team›.',
  ],
  ignores: [
    'The committee met twice.',
    'The team agreed.',
  ],
});
