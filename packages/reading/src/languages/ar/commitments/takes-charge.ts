import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, WHAT, WHOSE } from './what.ts';

export const takesCharge = defineRule<CommitmentRule>({
  id: 'ar/commitments/takes-charge',
  recognises: 'A body takes charge of doing something.',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(evidence(`${words(['يتولى', 'تتولى'])} `, named('who', `(?:["'(]*${WHOSE}["')]* )?`), `(?=${ACTION}|الاشراف )`, WHAT)),
  finds: [
    'تقدم البلدية الأرض، ‹ويتولى الصندوق تمويل البناء›.',
    '‹وتتولى الهيئة العامة للموانئ الإشراف على التنفيذ›.',
  ],
  ignores: [
    'يتولى رئاسة المجموعة بالتناوب.',
    'تولى الشاعر عن المنصة.',
  ],
});
