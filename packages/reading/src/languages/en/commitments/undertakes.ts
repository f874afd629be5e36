import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const undertakes = defineRule<CommitmentRule>({
  id: 'en/commitments/undertakes',
  recognises: 'A body undertakes, or is bound, to do something.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR}(?:,[^,.;]{0,60},)? ${words('undertook to, undertakes to, undertake to, shall, is to, are to, must, is required to, are required to, committed itself to, committed themselves to, committed to, commits to, commit to, commits itself to, pledged to, pledges to, pledge to, promised to, promises to, has undertaken to, have undertaken to, is obliged to, are obliged to, has committed to, have committed to, is committed to, are committed to, reaffirmed its commitment to, reaffirmed their commitment to, reiterated its commitment to, reiterated their commitment to, expressed its commitment to, expressed their commitment to, expressed its readiness to, expressed their readiness to, pledged')} (?!sign |ink |the |be signed)`, WHAT)),
  finds: [
    '‹UNICEF undertook to open its data to the specialists›.',
    '‹Both sides reaffirmed their commitment to combating smuggling›.',
    '‹The Islamic Development Bank shall provide a yearly report›.',
  ],
  ignores: [
    'UNICEF opened its data.',
    'The data is open to all.',
  ],
});
