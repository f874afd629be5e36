import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, sequence, words } from '../patterns.ts';

export const ceremonyHeld = defineRule<StatusRule>({
  id: 'en/instruments/ceremony-held',
  recognises: 'The ceremony of the signing is said to have taken place, or to have been attended.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence('(?<!(?:^| )(?:will|would|to|be|not|could|may) )', evidence(`(?:${words('signing ceremony, ceremony of signing, signing')} ${clause(2)}${words('took place, was held, was attended, was witnessed, was hosted, was also attended')}|${words('attended, witnessed, present at, hosted, took part in')} (?:the|a) (?:official |formal )?(?:signing ceremony|signing)(?! of))`)),
  finds: [
    'The ‹signing ceremony was attended› by the governor.',
    'The mayor ‹witnessed the signing›.',
  ],
  ignores: [
    'The signing ceremony will be held at the town hall.',
    'The mayor attended the opening ceremony.',
  ],
});
