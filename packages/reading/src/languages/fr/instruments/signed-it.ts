import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { sequence, words } from '../patterns.ts';

export const signedIt = defineRule<StatusRule>({
  id: 'fr/instruments/signed-it',
  recognises: '«Signed it», «signed on behalf of»: the instrument is the one last named.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(`(?<!(?:^| )(?:n'|ne|pas|jamais|si|pour|a|de|etre|sera|seront) ?)`, evidence(words("l'a signé, l'ont signé, l'a signée, l'ont signée, les ont signés, a signé au nom de, a signé au nom du, a signé pour, ont signé au nom de, ont signé pour, ont signé le document, a signé le document, a été signé par, a été signée par, ont été signés par, signé par, signée par, signés par, porte la signature de, porte la signature du, portent la signature de, porte les signatures de, il a été signé, elle a été signée, ils ont été signés, a été paraphé par, signataires sont, sa signature a eu lieu"))),
  finds: [
    'Les recteurs ont rédigé un texte et ‹l’ont signé› à Rabat.',
    'Le ministre ‹a signé pour› la Jordanie.',
  ],
  ignores: [
    'Les recteurs ont rédigé un texte à Rabat.',
    'Ils espèrent signer en juin.',
  ],
});
