import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

const PROVIDES = [
  'تنص', // provides (f.)
  'ينص', // provides
  'نصت', // provided (f.)
  'نص', // provided
  'تتضمن', // contains (f.)
  'يتضمن', // contains
  'تضمنت', // contained (f.)
  'تضمن', // contained
  'تشمل', // covers (f.)
  'يشمل', // covers
  'تقضي', // requires (f.)
  'يقضي', // requires
  'تلزم', // obliges (f.)
];

export const providedFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/provided-for',
  recognises: 'What an instrument provides for: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(evidence(`(?:${words(PROVIDES)} (?:هذه |هذا )?${INSTRUMENT}(?:[،,][^.؛!؟]{0,160}?[،,](?= علي ان))? (?:علي |ب)?|${INSTRUMENT}["')،,]* ${words(PROVIDES)} (?:ايضا |كذلك )?(?:علي |ب)?)(?!في |عده |عددا |مجموعه )`, WHAT)),
  finds: [
    '‹تنص الاتفاقية على تدريب مئة طبيب›.',
    '‹وتتضمن مذكرة التفاهم إقامة ثلاث ورش›.',
  ],
  ignores: [
    'تنص اللوائح على الحضور.',
    'تتضمن الحقيبة كتابا.',
  ],
});
