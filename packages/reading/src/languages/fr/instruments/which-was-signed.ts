import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, sequence, words, wordsBetween } from '../patterns.ts';

export const whichWasSigned = defineRule<StatusRule>({
  id: 'fr/instruments/which-was-signed',
  recognises: 'A relative clause or a participle tells of a signing already known.',
  status: 'referenced',
  weight: 'support',
  pattern: sequence(evidence(`${SIGN.instrument}["'),]* (?:${words('signé, signée, signés, signées, conclu, conclue, conclus, conclues, en vigueur, liant')}|${clause(4)}(?:que |qu'|qui )${wordsBetween(6)}(?:signee?s?|conclue?s?)(?![a-z]))`)),
  finds: [
    'Les parties ont revu le ‹mémorandum d’entente signé› en 2014.',
    'Elles ont loué l’‹accord qu’elles ont signé› à Amman.',
  ],
  ignores: [
    'Les parties ont revu un nouveau mémorandum d’entente.',
    'L’accord qu’elles présenteront est court.',
  ],
});
