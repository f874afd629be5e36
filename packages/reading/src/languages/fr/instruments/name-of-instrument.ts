import { fold } from '../../../latin/letters/fold.ts';
import { entriesOf } from '../../../latin/word-lists.ts';
import { defineGroundRule } from '../../../rules/ground-rule.ts';
import { anyOf, evidence } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { ADJECTIVES, heads, HEADS_OF_SIGNING, NAME_ENDS, SORTS } from './words/heads.ts';

const OF_SIGNING = new Set(entriesOf(HEADS_OF_SIGNING).map(fold));
const own = heads.map(({ word }) => word).filter((word) => !OF_SIGNING.has(word));
const tail = `(?:[ -](?:(?:de |du |d')(?:l'|la )?${words(SORTS)}|${words(ADJECTIVES)})(?: et (?:${words(ADJECTIVES)}|de ${words(SORTS)}))?){0,5}`;
const STOP = `(?!${words(NAME_ENDS)}(?! l'homme))`;
const TOKEN = `(?:${STOP}|(?=et (?:de|du|des|la|le|les|d'|l')))(?:[ld]')?(?:[a-z0-9"-]+|[${SIGN.state}${SIGN.place}])`;
/** «sur la formation des juges», «relatif à la pêche», «portant création d’une école». */
const about = `(?:,? (?:sur|concernant|relati(?:f|ve|fs|ves) (?:a|au|aux)|portant(?: sur)?|amendant|modifiant|completant|pour (?=la |le |les |l')) ${TOKEN}(?: ${TOKEN}){0,8}(?<! (?:et|de|du|des|la|le|les|une?|au|aux|en))(?![a-z0-9']))?`;
const ofSigning = `${words(HEADS_OF_SIGNING)}(?:(?= [^.;]{0,90}(?:a|ont) ete (?:signe|paraphe|conclu))|(?<=(?:signe|signes|signee|signees|signer|signent|signature|signatures|signeront|signera|scelle|scellent|scelles?|conclu|conclure|paraphe|passe|conclusion),?(?: [^\\s.;]+){1,14}))`;
const NOT_BEFORE = `(?<!(?:^| |')(?:d'un commun|parfait|plein|commun|donn(?:e|er|ent) (?:son|leur)|donne (?:son|leur)|avec l'|chef du|service du|${SIGN.office} du|officier du) ?)`;
/** «être d’accord sur»: no text is meant. */
const NO_ACCORD = "(?!(?<=d')accord (?!de |cadre|commercial|bilateral|relatif|portant))";
/** «accord a été trouvé», «d'accord avec», «protocole sanitaire». */
const NOT_AFTER = '(?! (?:sanitaire|medical|trouve|(?:a ete|est) (?:trouve|intervenu)|de (?:principe|la part)|collective|citoyenne|republicaine|democrate|du ministere))';

export const nameOfInstrument = {
  ...defineGroundRule({
    marks: 'instrument',
    id: 'fr/instruments/name-of-instrument',
    recognises: 'The name of an instrument of cooperation: its noun, its adjectives, and what it is about.',
    finds: [
      'L’institut a signé un ‹mémorandum d’entente sur la formation des juges› avec l’académie.',
      'Les délégations ont discuté d’un ‹accord de libre-échange› et ont loué l’‹accord›.',
      'Le ministère a signé un ‹contrat› avec l’entreprise.',
      'Les deux pays ont signé une ‹annexe amendant l’accord de siège›.',
      'Elles ont conclu une ‹convention-cadre de partenariat› en mars.',
    ],
    ignores: ['Les deux ministres sont d’accord sur le calme.', 'Le directeur du protocole a reçu les invités.', 'Les médecins suivent un protocole sanitaire.', 'Le contrat de l’infirmière a pris fin.'],
  }),
  pattern: sequence(NOT_BEFORE, evidence(`(?:${NO_ACCORD}${anyOf(own)}${NOT_AFTER}|${ofSigning})${tail}${about}`)),
};
