import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const vagueDay = defineRule({
  id: 'en/instruments/vague-day',
  recognises: 'Words for when an instrument was or is to be signed that fix no day.',
  pattern: sequence(evidence(words('recently, lately, soon, shortly, a few days ago, in the near future, in the coming days, in the coming weeks, in the coming months, later this year, at a later date, at a later stage, earlier this week, earlier this month, earlier this year'))),
  finds: [
    'The city ‹recently› signed a cooperation agreement.',
    'The two will sign an agreement ‹in the near future›.',
  ],
  ignores: [
    'The city signed a cooperation agreement.',
    'The building lies near the port.',
  ],
});
