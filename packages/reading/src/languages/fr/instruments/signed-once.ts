import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const signedOnce = defineRule<StatusRule>({
  id: 'fr/instruments/signed-once',
  recognises: 'A signing that belongs to the past of the story, told as background.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words('avait signé, avaient signé, avait déjà signé, avaient déjà signé, avait conclu, avaient conclu, avait été signé, avait été signée, avaient été signés, a déjà signé, ont déjà signé, repose sur, rappelé que')} ${named('parties', clause(16))}${INSTRUMENT}|${SIGN.instrument}["'),]* ${clause(4)}${words('avait été signé, avait été signée, avaient été signés, déjà signé, déjà signée, précédemment signé, précédemment signée, datant de, qui date de, remontant à')})`)),
  finds: [
    'Le ministère ‹avait signé un mémorandum d’entente› avec l’autorité.',
    'Ils ont rappelé l’‹accord précédemment signé› par les deux universités.',
  ],
  ignores: [
    'Le ministère a signé un mémorandum d’entente avec l’autorité.',
    'Le ministère avait un plan.',
  ],
});
