import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { WITHDRAWN } from './words/not-signed.ts';

export const withdrawnFrom = defineRule<StatusRule>({
  id: 'fr/instruments/withdrawn-from',
  recognises: 'A party withdraws from an instrument, or cancels or suspends it.',
  status: 'withdrawn',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:ne|pas|jamais) )`, evidence(`${words(WITHDRAWN)} ${named('parties', clause(5))}${INSTRUMENT}`)),
  finds: [
    'Le gouvernement ‹s’est retiré de l’accord sur le climat›.',
    'La ville ‹a résilié sa convention de partenariat› avec l’exploitant.',
  ],
  ignores: [
    'Le gouvernement a signé l’accord sur le climat.',
    'La ville a annulé les frais de parking.',
  ],
});
