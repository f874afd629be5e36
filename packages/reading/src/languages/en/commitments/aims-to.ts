import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { WHAT } from './who.ts';

export const aimsTo = defineRule<CommitmentRule>({
  id: 'en/commitments/aims-to',
  recognises: 'What an instrument aims at: its parties intend it.',
  force: 'intention',
  by: 'parties',
  pattern: sequence(evidence(`(?:${SIGN.instrument}|${words('it, the document, the text')})["')]*(?:,[^,.;]{0,90},)? ${words('aims to, aims at, aim to, is aimed at, are aimed at, seeks to, seek to, is intended to, is designed to')} `, WHAT)),
  finds: [
    'They signed an agreement. The ‹agreement aims to promote the exchange of staff›.',
    'They signed an accord. ‹It seeks to cut waste in both ports›.',
  ],
  ignores: [
    'The archer aims at the target.',
    'The agreement was read aloud.',
  ],
});
