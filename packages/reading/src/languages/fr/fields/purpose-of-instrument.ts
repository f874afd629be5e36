import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';

export const purposeOfInstrument = defineRule({
  id: 'fr/fields/purpose-of-instrument',
  recognises: 'What an instrument is for, said right after its name.',
  pattern: sequence(`${SIGN.instrument}["')]*,? (?:qui )?(?:vise a |visant a |consacree? a |couvre |qui a pour objectif de |a pour objet |a pour objet de |pour (?=[a-z]{4,}(?:er|ir|re) )|porte sur |portant sur |relati(?:f|ve)s? (?:a |aux |au ))`, evidence('(?!etre |signer)[^.;!?\\n]{3,180}')),
  finds: [
    'Ils ont signé un protocole de coopération visant à ‹former les infirmières›.',
    'L’accord vise à ‹élargir l’échange d’étudiants›.',
  ],
  ignores: [
    'Ils ont signé un protocole de coopération.',
    'L’accord à signer est court.',
  ],
});
