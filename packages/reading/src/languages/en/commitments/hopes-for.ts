import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { ACTOR, WHAT } from './who.ts';

export const hopesFor = defineRule<CommitmentRule>({
  id: 'en/commitments/hopes-for',
  recognises: 'A hope or a wish for something to be done.',
  force: 'aspiration',
  by: 'subject',
  pattern: sequence(evidence(`${ACTOR} (?:also )?${words('hoped to, hopes to, hope to, hoped that, hopes that, expressed the hope that, expressed hope that, look forward to, looks forward to, looked forward to, wishes to, expressed the wish to')} (?!sign |signing )`, WHAT)),
  finds: [
    '‹UNICEF hopes to widen the programme to ten cities›.',
    '‹Both sides look forward to wider exchange of students›.',
  ],
  ignores: [
    'UNICEF widened the programme.',
    'Hope is a good breakfast.',
  ],
});
