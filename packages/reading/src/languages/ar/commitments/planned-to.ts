import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { SUBJECT, WHAT } from './what.ts';

/** What is told of a meeting, a visit or a course of events, and is no one’s task. */
const NO_TASK = [
  '[يت](?:شهد|عقد|نعقد|شمل|تضمن|صل|صدر|شارك|حضر|زور|راس|تراس|فتتح|ختتم|ستضيف|حتضن|لتقي|لتيم|ستقبل|ستمر|بدا|نطلق|ناقش|بحث|تناول',
  '|ستعرض|توجه|غادر|لعب|خوض|واجه|دلي|لقي|وقع|بلغ|رتفع|كون|تم|سهم|ساهم|حقق|غطي|ستفيد|ستغرق|دخل)[ء-ي]{0,3}(?![ء-ي])',
].join('');

export const plannedTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/planned-to',
  recognises: 'It is planned that a body should do something of its own.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    evidence(
      `${words(['من المقرر', 'من المنتظر', 'من المرتقب', 'من المزمع'])} ان (?!${NO_TASK})`,
      `(?=[يت][ء-ي]{2,} (?:${SIGN.date} )?["'(]*(?:${SIGN.organisation}|(?!ال(?:موتمر|اجتماع|قمه|منتدي))${SUBJECT}))`,
      WHAT,
    ),
  ),
  finds: ['‹ومن المقرر أن ترفع اللجنة تقريرها إلى المجلس›.', '‹من المقرر أن تقدم جامعة القاهرة عشر منح›.', '‹ومن المرتقب أن تطلق جامعة القاهرة منصة للطلبة›.'],
  ignores: ['ومن المقرر أن تشمل المرحلة الثانية تدريب المعلمين.', 'من المقرر أن تشهد اللجنة توقيع اتفاقية.', 'ومن المتوقع أن ترتفع الأسعار.'],
});
