import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

export const hopesFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/hopes-for',
  recognises: 'A body looks forward to, or hopes for, something.',
  force: 'aspiration',
  by: 'subject',
  pattern: sequence(evidence(`${words(['تطلع', 'تطلعه', 'تطلعها', 'يتطلع', 'تتطلع', 'أمله', 'أملها', 'رغبة', 'يأمل', 'تأمل'])} `, named('who', `(?:(?:من )?(?:${WHO}|البلدين|الجانبين)["']* )?`), '(?:الي |في (?:ان )?|ان )', WHAT)),
  finds: [
    'عبر عن ‹تطلع جامعة الدول العربية إلى تعزيز المشاورات›.',
    'أعرب عن ‹أمله في توسيع التعاون›.',
  ],
  ignores: [
    'رغبة شديدة.',
    'لا أمل كبيرا.',
  ],
});
