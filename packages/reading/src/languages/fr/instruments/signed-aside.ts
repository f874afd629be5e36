import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, sequence } from '../patterns.ts';

export const signedAside = defineRule<StatusRule>({
  id: 'fr/instruments/signed-aside',
  recognises: 'The signing told in passing beside the instrument, with its day or its signatories: «the agreement, signed on Monday by …».',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:aucune?|tout|projet de|ancien|precedent) ?["(]*)(?<!(?:dispositions|application|vertu|termes|cadre|conformement|suite|respect|base) (?:a|au|de|du|d'|des)? ?(?:l'|la |cet |cette |ce )?["(]*)`, evidence(`${SIGN.instrument}["')]*(?:,? (?:qui|lequel|laquelle) (?:a|ont) ete (?:signee?s?|conclue?s?)|,? ${clause(12)}(?:signee?s?)(?= (?:par|hier|aujourd'hui|ici|ce (?:jour|matin)|(?:ce |le )?${SIGN.date}|a ${SIGN.place}|au ${SIGN.place}|conjointement|officiellement))|, (?:signee?s?)(?= ))`)),
  finds: [
    'Le ‹mémorandum, signé› par les deux recteurs, couvre l’échange d’étudiants.',
    'Ils ont renforcé leurs liens à travers deux ‹accords signés› vendredi à Rabat.',
  ],
  ignores: [
    'Le mémorandum couvre l’échange d’étudiants.',
    'Tout accord signé par les parties doit être enregistré.',
    'Conformément à la convention, signée le 6 avril 2006, les travaux ont repris.',
  ],
});
