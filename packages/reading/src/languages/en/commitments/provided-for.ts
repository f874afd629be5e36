import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const providedFor = defineRule<CommitmentRule>({
  id: 'en/commitments/provided-for',
  recognises: 'What an instrument provides for.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(evidence(`(?:${SIGN.instrument}|${words('it, the document, the text')})["')]* ${words('provides for, provide for, stipulates, stipulates that, sets out, commits the parties to, calls for, envisages, foresees, includes, obliges the parties to')} `, WHAT)),
  finds: [
    'They signed an agreement. The ‹agreement provides for joint training of nurses›.',
    'They signed an accord. ‹It provides for the exchange of data›.',
  ],
  ignores: [
    'The garden provides shade.',
    'The agreement was read aloud.',
  ],
});
