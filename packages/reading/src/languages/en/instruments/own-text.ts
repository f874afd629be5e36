import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence } from '../patterns.ts';

export const ownText = defineRule({
  id: 'en/instruments/own-text',
  recognises: 'A clause of an instrument itself, whose title names it and its parties. What became of it the text does not say: it is supposed to be proposed.',
  pattern: sequence('^["(]*(?:and )?(?:(?:the )?(?:two )?(?:parties|sides) )?', evidence('(?:(?:have |has )?(?:hereby )?(?:agreed|reached [a-z ]{2,40})(?: (?:on|upon|to))? (?:as follows|the following)|article (?:1|i|one)(?![a-z0-9]))')),
  finds: [
    'Memorandum of Understanding between the Ministry of Transport and Tanta University\n\n‹Have agreed as follows›:',
    'Memorandum of Understanding between the Ministry of Transport and Tanta University\n\n‹Article 1›\nThe Parties shall cooperate.',
  ],
  ignores: ['The Ministry signed a memorandum with Tanta University.', 'They have agreed on a visit.'],
});
