import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatementRule } from '../../../rules/statement-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const SPEAKER = `[${SIGN.person}${SIGN.office}]`;

export const wordsReported = defineRule<StatementRule>({
  id: 'en/statements/words-reported',
  recognises: 'Words that are reported as someone’s: «according to the minister, …».',
  act: 'note',
  pattern: sequence(evidence(`${words('according to, in the words of, for')} (?:the |its |his |her )?${named('speaker', SPEAKER)}(?:,? ${named('second', SPEAKER)})?`), `(?:,[^,.;"]{0,120})?, `, named('issue', '[^.;\\n]{12,260}')),
  finds: [
    '‹According to Dr Paolo Reyes›, the school will open in May.',
    '‹According to the President of UNESCO, Mrs Odile Marchand›, the work goes on.',
  ],
  ignores: [
    'According to the plan, the school will open in May.',
    'They acted according to the wishes of Dr Paolo Reyes.',
  ],
});
