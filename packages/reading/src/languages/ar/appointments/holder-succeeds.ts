import { anyOf, evidence, named, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { office, person, withoutAnother } from './pieces.ts';
import { SUCCEEDING } from './words.ts';

export const holderSucceeds = defineRule({
  id: 'ar/appointments/holder-succeeds',
  recognises: 'The holder of an office, named after it, has succeeded another.',
  pattern: sequence(evidence(office, '[ ]+', person, '[ ،]{1,3}', withoutAnother(30), anyOf(SUCCEEDING), '[ ]+ل', named('predecessor', SIGN.person))),
  finds: [
    'أدى اليمين ‹وزير النقل الجديد عادل الخالدي خلفا لماهر النعيمي›.',
    'باشر عمله ‹مدير المعهد العربي للتخطيط الدكتور بدر السالم، أمس، خلفا للدكتور فؤاد عمران›.',
  ],
  ignores: ['استقبل وزير النقل عادل الخالدي الدكتور فؤاد عمران.', 'سار وزير النقل عادل الخالدي خلف الدكتور فؤاد عمران.'],
});
