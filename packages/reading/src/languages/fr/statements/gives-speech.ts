import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const givesSpeech = defineRule({
  id: 'fr/statements/gives-speech',
  recognises: 'Someone is said to give a speech, to speak or to make a statement: what follows is theirs.',
  pattern: sequence(evidence(`${named('speaker', `[${SIGN.person}${SIGN.office}]`)}(?:,? ${named('second', `[${SIGN.person}${SIGN.office}]`)})?(?:,[^,.;]{0,120},)? (?:s'est |a )${words('prononcé, pris la parole, fait une déclaration, lu une déclaration, adressée, adressé, exprimé, exprimée, intervenu, intervenue')}`)),
  finds: [
    '‹M. Paolo Reyes a pris la parole›.',
    '‹M. Paolo Reyes, président du Centre arabe de droit, a fait une déclaration› au conseil.',
  ],
  ignores: [
    'M. Paolo Reyes a pris le train.',
    'La déclaration était longue.',
  ],
});
