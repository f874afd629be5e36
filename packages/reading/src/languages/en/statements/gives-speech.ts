import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const givesSpeech = defineRule({
  id: 'en/statements/gives-speech',
  recognises: 'Someone is said to give a speech, to speak or to make a statement: what follows is theirs.',
  pattern: sequence(evidence(`${named('speaker', `[${SIGN.person}${SIGN.office}]`)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?(?:,[^,.;]{0,120},)? ${words('made a statement, delivered a statement, delivered a speech, made a speech, gave a speech, delivered remarks, took the floor, addressed, spoke, delivered the statement, read out a statement, delivered an address')}`)),
  finds: [
    '‹Dr Paolo Reyes took the floor›.',
    '‹Dr Paolo Reyes, President of the Arab Centre for Law, made a statement› in the council.',
  ],
  ignores: [
    'Dr Paolo Reyes took the train.',
    'The statement was long.',
  ],
});
