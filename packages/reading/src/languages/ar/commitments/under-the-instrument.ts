import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

export const underTheInstrument = defineRule<CommitmentRule>({
  id: 'ar/commitments/under-the-instrument',
  recognises: 'What is to be done under an instrument: «by virtue of the agreement …».',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(evidence(`${words(['بموجب', 'وفق', 'بمقتضى'])} (?:هذه |هذا )?${INSTRUMENT}["'),،]* (?:الموقعه[،,]? )?`, WHAT)),
  finds: [
    '‹بموجب الاتفاقية تدرب الجامعة موظفي البلدية›.',
    '‹وبموجب مذكرة التفاهم، يتبادل الطرفان الخبرات›.',
  ],
  ignores: [
    'بموجب القانون تدفع الرسوم.',
    'وفق الخطة السنوية.',
  ],
});
