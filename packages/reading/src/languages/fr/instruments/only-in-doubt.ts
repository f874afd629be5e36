import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { DOUBT } from './words/not-signed.ts';

export const onlyInDoubt = defineRule<StatusRule>({
  id: 'fr/instruments/only-in-doubt',
  recognises: 'A signing in a question, under a condition, or as a rumour: nothing is reported.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(DOUBT)} ${wordsBetween(9)}${words('signe, signé, signée, signés, signent, signer, conclu, conclure, signature, signaient, signait')} ${wordsBetween(12)}${INSTRUMENT}|(?<=^["'(]*)(?:${words('pourquoi, quand, comment')} ${wordsBetween(12)})?[^.?!]{0,90}${words('signé, signer, signe, signature')} ${wordsBetween(12)}${INSTRUMENT}(?=[^.!]{0,120}\\?))`)),
  finds: [
    '‹Si les deux parties signent l’accord›, les travaux commenceront.',
    '‹Le ministère a-t-il signé l’accord› avec la société ?',
  ],
  ignores: [
    'Le ministère a signé un accord avec la société.',
    'Si les travaux commencent, le ministère paiera.',
  ],
});
