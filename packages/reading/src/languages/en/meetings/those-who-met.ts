import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';

export const thoseWhoMet = defineRule({
  id: 'en/meetings/those-who-met',
  recognises: 'Those who take part in a meeting, chair it, or host it.',
  pattern: sequence(`${words('with the participation of, participation of, attended by, in the presence of, chaired by, co-chaired by, chairmanship of, under the chairmanship of, presided over by, headed by, between, with, hosted by, organised by, organized by, bringing together, brought together, led by, opened by, joined by, was chaired by, of')} `, evidence(`(?:[^\\s.;]+ ){0,6}?["(]*${WHO}`)),
  finds: [
    'The session was chaired by ‹Judge Adnan Sabbagh›.',
    'The forum was held with the participation of ‹the League of Arab States›.',
  ],
  ignores: [
    'The session was held on Monday.',
    'It was attended by many.',
  ],
});
