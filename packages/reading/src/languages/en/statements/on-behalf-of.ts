import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';

export const onBehalfOf = defineRule({
  id: 'en/statements/on-behalf-of',
  recognises: 'The office or the body in whose name someone speaks.',
  pattern: sequence(`${words('on behalf of, in the name of, speaking for')} (?:the |his |her |its )?["(]*`, evidence(`(?:${WHO}(?: (?:group|countries|states))?(?: ${WHO})*|[a-z]+ (?:group|countries|states))`)),
  finds: [
    'She spoke on behalf of the ‹League of Arab States›.',
    'The statement was made on behalf of the ‹OIC Group›.',
  ],
  ignores: [
    'She spoke in the meeting.',
    'The city is known by another name.',
  ],
});
