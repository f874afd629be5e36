import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

const OF = `(?: (?:de|du|des|d'|de la|de l'|des) ?(?:la |l'|leur |son |sa |leurs )?(?:[${SIGN.organisation}${SIGN.state}]|(?:[a-z-]+ ){0,3}?(?:comite|commission|conseil|groupe|assemblee|ministres|secretaires generaux|presidents|experts|chefs|reseau|bureau)(?: [a-z-]{4,}){0,2})(?: (?:de|du|des|d'|de la|de l') ?(?:[${SIGN.organisation}${SIGN.state}]|[a-z-]{4,}(?: [a-z-]{5,})?))?(?![a-z]))`;
const WORD = `(?!${words('entre, avec, dans, en, a, au, qui, que, tenue, tenu, prévue, prévu, est, sont, ont')}|[sn]'|qu'|l'a )(?:[ld]')?[a-z]+(?:-[a-z]+)*`;
const ON = `(?: (?:sur|consacree? a|pour) ${WORD}(?: ${WORD}){0,8}(?<! (?:et|de|du|des|la|le|les|une?)))`;

export const nameOfMeeting = defineRule({
  id: 'fr/meetings/name-of-meeting',
  recognises: 'The name of a meeting, session, visit or course: its noun and what tells it from others.',
  pattern: sequence(evidence(`${MEETING}(?:${OF}${ON}?|${ON})?`)),
  finds: [
    'La ‹57e session du Conseil des droits de l’homme› s’est ouverte à Genève.',
    'Elles ont tenu leur ‹deuxième dialogue› à Jakarta.',
    'Une ‹conférence ministérielle sur la sécurité hydrique› s’est tenue à Amman.',
  ],
  ignores: [
    'Il a répondu lors d’une conférence de presse.',
    'Le fonds a été créé pour les agriculteurs.',
  ],
});
