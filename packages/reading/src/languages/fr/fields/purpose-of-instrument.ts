import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence } from '../patterns.ts';

export const purposeOfInstrument = defineRule({
  id: 'fr/fields/purpose-of-instrument',
  recognises: 'What an instrument is for, said right after its name or of it in the next sentence.',
  pattern: sequence(`(?:${SIGN.instrument}["')]*,? (?:qui )?|(?<=^(?:il|elle|ils|elles) |, (?:elle|il) )(?:egalement )?)(?:vise(?:nt)? a |ont pour objet de |a pour but de |visant a |consacree? a |couvre |qui a pour objectif de |a pour objet |a pour objet de |pour (?=[a-z]{4,}(?:er|ir|re) )|porte(?:nt)? (?:notamment |egalement )?sur |portant sur |relati(?:f|ve)s? (?:a |aux |au ))`, evidence('(?!etre |signer)[^.;!?\\n]{3,180}')),
  finds: [
    'Ils ont signé un protocole de coopération visant à ‹former les infirmières›.',
    'L’accord vise à ‹élargir l’échange d’étudiants›.',
    'Ils ont signé un accord. Il vise à ‹former des infirmières›.',
  ],
  ignores: [
    'Ils ont signé un protocole de coopération.',
    'L’accord à signer est court.',
  ],
});
