import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}]`;

export const wordsReported = defineRule<StatementRule>({
  id: 'fr/statements/words-reported',
  recognises: 'Words that are reported as someone’s: «selon le ministre, …».',
  act: 'note',
  pattern: sequence(evidence(`${words("selon, d'après, pour, de l'avis de, de l'avis du, aux dires de")} (?:le |la |l'|son |sa )?${named('speaker', SPEAKER)}(?:,? ${named('second', SPEAKER)})?`), `(?:,[^,.;"]{0,120})?, `, named('issue', '[^.;\\n]{12,260}')),
  finds: [
    '‹Selon M. Paolo Reyes›, l’école ouvrira en mai.',
    '‹D’après Mme Odile Marchand, présidente de l’UNESCO›, le travail se poursuit.',
  ],
  ignores: [
    'Selon le plan, l’école ouvrira en mai.',
    'Ils ont agi selon les vœux de M. Paolo Reyes.',
  ],
});
