import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { CONDEMNS, CONDEMNS_ON } from './words/condemns.ts';

export const condemns = defineRule<StatementRule>({
  id: 'ar/statements/condemns',
  recognises: 'A condemnation.',
  act: 'condemn',
  pattern: speech(CONDEMNS, CONDEMNS_ON),
  finds: [
    '‹أدان المجلس الهجوم على المدنيين›.',
    '‹وندد بالاعتداءات المتكررة›.',
  ],
  ignores: [
    'أدار المجلس جلسة عن المدنيين.',
    'ناقش الاعتداءات المتكررة.',
  ],
});
