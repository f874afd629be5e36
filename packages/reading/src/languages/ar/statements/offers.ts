import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { OFFERS, OFFERS_ON } from './words/offers.ts';

export const offers = defineRule<StatementRule>({
  id: 'ar/statements/offers',
  recognises: 'An offer or readiness.',
  act: 'offer',
  pattern: speech(OFFERS, OFFERS_ON),
  finds: [
    '‹أبدى استعداده للتعاون مع الهيئة›.',
    'وأضاف ‹معربا عن استعداده لتقديم العون›.',
  ],
  ignores: [
    'استعد الفريق للمباراة.',
    'أقيم المعرض السنوي.',
  ],
});
