import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT, WHOSE } from './what.ts';
import { HOPES } from './words/wills.ts';

export const hopesFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/hopes-for',
  recognises: 'A body looks forward to something, or hopes or wishes for it.',
  force: 'aspiration',
  by: 'subject',
  pattern: sequence(evidence(`${words(HOPES)} `, named('who', `(?:(?:من )?${WHOSE}["']* )?`), '(?:ال[ء-ي]{3,} )?(?:الي |في (?:ان )?|ان )', WHAT)),
  finds: [
    'عبر عن ‹تطلع جامعة الدول العربية إلى تعزيز المشاورات›.',
    'أبدت المديرة ‹رغبة المركز في توسيع برامج التدريب›.',
    '‹ترغب جامعة القاهرة في إيفاد عشرة طلبة›.',
    'أعرب عن ‹أمله في توسيع التعاون›.',
    'عبر الوزيران عن ‹تطلعهما إلى تكثيف الزيارات›.',
    'عبر السفير عن ‹رغبته الكبيرة في فتح مكتبة›.',
  ],
  ignores: [
    'رغبة شديدة.',
    'لا أمل كبيرا.',
  ],
});
