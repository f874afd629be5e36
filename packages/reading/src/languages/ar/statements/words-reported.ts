import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { PERSON, sequence, words } from '../patterns.ts';
import type { StatementRule } from './statement-rule.ts';
import { HONORIFICS } from './words/honorifics.ts';

const HIS_WORDS = words(['قوله', 'قولها', 'تأكيده', 'تأكيدها', 'تصريحه', 'تصريحها'], '');
const WHOSE = `(?:${words(HONORIFICS, '')} ){0,2}["'(]*${named('speaker', PERSON)}["')]*(?:[،,]? ["'(]*${named('second', PERSON)})?[،,]?`;

export const wordsReported = defineRule<StatementRule>({
  id: 'ar/statements/words-reported',
  recognises: 'Somebody’s words as reported by others: quoted as saying, according to the minister.',
  act: 'note',
  pattern: sequence(evidence(`(?:${words(['عن'])}(?=[^.\\n]{1,120}? ${HIS_WORDS})|${words(['بحسب', 'حسب', 'وفق', 'على حد قول', 'على لسان'])}) ${WHOSE}(?: ${HIS_WORDS})?`, named('issue', '[^.؛!؟\\n]{2,240}'))),
  finds: [
    'ونقلت الوكالة ‹عن الدكتور سالم العوفي تأكيده أن العمل مستمر›.',
    '‹وبحسب الأمين العام للأمم المتحدة، فإن الحاجة كبيرة›.',
  ],
  ignores: [
    'غاب عن وزير الصحة المصري أمر مهم.',
    'وبحسب التقرير، فإن الحاجة كبيرة.',
  ],
});
