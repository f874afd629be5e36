import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const initialled = defineRule<StatusRule>({
  id: 'fr/instruments/initialled',
  recognises: 'An instrument is only initialled.',
  status: 'initialled',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:pas|jamais) )', evidence(`(?:${words('a paraphé, ont paraphé, paraphent, paraphe, paraphe de, paraphe du, paraphe d, vient de parapher, viennent de parapher')} ${named('parties', clause(18))}${INSTRUMENT}|${SIGN.instrument}["'),]* ${clause(6)}${words('a été paraphé, a été paraphée, ont été paraphés, ont été paraphées, paraphé par, paraphée par, paraphés par')})`)),
  finds: [
    'Les experts ‹ont paraphé un accord de services aériens› à Amman.',
    'Le ‹protocole a été paraphé› par les chefs de délégation.',
  ],
  ignores: [
    'Les experts ont signé un accord de services aériens à Amman.',
    'Le paraphe du peintre est au dos.',
  ],
});
