import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const occasionOfSpeech = defineRule({
  id: 'en/statements/occasion-of-speech',
  recognises: 'Where or when something was said: a speech to a session, at a ceremony.',
  pattern: sequence(`${words('speaking at, speaking during, in a speech at, in a statement at, in a speech before, in his speech at, in her speech at, in his address to, in her address to, addressing, in an address to, on the sidelines of, in remarks at, in his opening remarks at, in her opening remarks at, in a statement to, in a statement during')} (?:the |an? )?`, evidence('(?!the |an? )[^.,;\\n]{1,110}')),
  finds: [
    'Speaking at the ‹opening of the fifth forum›, he thanked the host.',
    'In a statement to the ‹Human Rights Council›, she recalled the charter.',
  ],
  ignores: [
    'He thanked the host.',
    'She recalled the charter.',
  ],
});
