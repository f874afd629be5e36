import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, SIGNED_OBJECT, words } from '../patterns.ts';

export const headlineSigns = defineRule<StatusRule>({
  id: 'en/instruments/headline-signs',
  recognises: 'A headline in the present tense: «… sign an agreement»; the body has to bear it out.',
  status: 'signed',
  weight: 'headline',
  pattern: sequence('(?<!(?:^| )(?:to|will|would|may|could|not|can|must) )', evidence(`${words('sign, signs, ink, inks, seal, seals, conclude, concludes, strike, strikes, clinch, clinches')} ${named('parties', SIGNED_OBJECT.replace(INSTRUMENT, ''))}${INSTRUMENT}`)),
  finds: [
    'Ministry, UNICEF ‹sign agreement on school meals›',
    'Port ‹inks memorandum of understanding› with chamber',
  ],
  ignores: [
    'Ministry to sign agreement on school meals',
    'Early signs of a trade agreement emerge',
  ],
});
