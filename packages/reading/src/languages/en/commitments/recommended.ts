import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const recommended = defineRule<CommitmentRule>({
  id: 'en/commitments/recommended',
  recognises: 'A conference, a committee or a report recommends something.',
  force: 'call',
  by: 'no-one',
  pattern: sequence(evidence(`${words('recommended that, recommends that, recommend that, recommended to, recommended, recommends')} `, WHAT)),
  finds: [
    'The forum ‹recommended that schools open in the evening›.',
    'The report ‹recommends widening the list›.',
  ],
  ignores: [
    'The dish comes recommended.',
    'The forum met twice.',
  ],
});
