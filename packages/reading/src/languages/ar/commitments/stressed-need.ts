import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, WHAT } from './what.ts';

export const stressedNeed = defineRule<CommitmentRule>({
  id: 'ar/commitments/stressed-need',
  recognises: 'The importance or the need of doing something is stressed.',
  force: 'call',
  by: 'no-one',
  pattern: sequence(evidence(`(?:${words(['أهمية', 'ضرورة', 'الحاجة إلى', 'وجوب', 'حتمية'])} (?=${ACTION})|${words(['يجب', 'ينبغي', 'يتعين', 'لا بد من', 'من الضروري', 'من المهم', 'من الواجب'])} (?=${ACTION}|${DEFINITE_DEED}))`, WHAT)),
  finds: [
    'شدد على ‹ضرورة تشكيل لجنة مشتركة›.',
    'مؤكدا ‹أهمية تعزيز الدعم الدولي›.',
    'وأضاف أنه ‹يجب العمل على إيجاد موارد جديدة›.',
  ],
  ignores: [
    'أهمية كبيرة لهذا الملف.',
    'لا ضرورة لذلك.',
  ],
});
