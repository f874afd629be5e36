import { evidence, named } from '../../../rules/pattern.ts';
import type { CommitmentRule } from '../../../rules/commitment-rule.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { PARTY_NOUNS } from '../instruments/words/parties.ts';
import { CLAUSE_LEAD } from './clause-lead.ts';

const BOUND = words(`
  s'engage à, s'engagent à, doit, doivent, devra, devront, est chargé de, est chargée de, sont chargés de, sont chargées de, veille à, veillent à,
  est tenu de, est tenue de, sont tenus de, sont tenues de, s'oblige à, s'obligent à, s'efforce de, s'efforcent de, convient de, conviennent de,
  décide de, décident de, est responsable de, sont responsables de
`);
const BODY = `[${SIGN.organisation}${SIGN.state}]`;
const PARTIES = `(?:(?:les|la|le|l'|chaque|chacune?|toutes les) ?(?:(?:deux|premiere|deuxieme|seconde|troisieme|autre|des) )*(?:parties?(?: (?:contractantes?|${BODY}))?|${WHO}|${words(PARTY_NOUNS)}))`;

export const clauseOfParty = defineRule<CommitmentRule>({
  id: 'fr/commitments/clause-of-party',
  recognises: 'A clause of an instrument begins with what one of its parties, or each of them, is to do.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(
    `^${CLAUSE_LEAD}`,
    evidence(
      `(?:${named('who', `(?!(?:le present|la presente|il|rien|toute?|aucune?|si|en|dans) )[^.;:\\n]{1,140}?`)},? ${BOUND} (?:egalement |conjointement )?${named('what', '[^;\\n]{6,700}')}`,
      `|(?=${named('who2', PARTIES)} (?!peu(?:t|vent) |pourr|ont |a |sont |est |convien|se reserv|reconnai)(?:se |s')?[a-z]{2,}(?:ent|e|t|d|ra|ront) )${named('what2', '[^;\\n]{6,700}')})`,
    ),
  ),
  finds: ['‹La Deuxième Partie s’engage à traduire vingt livres par an.›', 'Article 3 : ‹Les Parties échangent des experts chaque année.›'],
  ignores: ['Les Parties peuvent recourir à des experts.', 'Le présent Mémorandum doit entrer en vigueur.'],
});
