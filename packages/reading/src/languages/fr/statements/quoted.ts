import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { NOTES } from './words/verbs.ts';

export const quoted = defineRule<StatementRule>({
  id: 'fr/statements/quoted',
  recognises: 'Words in quotation marks, with who said them.',
  act: 'note',
  pattern: sequence(`(?:"${named('issue', '[^"\\n]{8,400}?')},?["]? ?,? ?|(?<=^|[.;] )${named('told', '[^.;"\\n]{20,300}?')}, )`, evidence(`(?<=["] ?,? ?|, )(?:${words(NOTES)} (?:(?:son |sa |le |la |l')?${SIGN.office},? )?(?:le |la |l')?${named('speaker', `[${SIGN.person}${SIGN.office}]`)}|(?<=["] ?,? ?)${named('teller', `[${SIGN.person}${SIGN.office}]`)} ${words(NOTES)})`)),
  finds: [
    '« Nous manquons de gens », ‹a déclaré Mme Aminata Kouyaté›.',
    '« Le travail continue », ‹indique M. Paolo Reyes›.',
    '« Le travail continue », ‹a indiqué le président de l’UNESCO›.',
    'La banque a quitté la table, ‹a indiqué son président, M. Paolo Reyes›.',
  ],
  ignores: [
    '« Le travail continue. »',
    'M. Paolo Reyes a lu le texte.',
  ],
});
