import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, SUBJECT, WHAT } from './what.ts';

/** What is told of a meeting to come or of a course of events, and is no one’s task. */
const NO_TASK = '[يت](?:عقد|نعقد|لتقي|جتمع|لتيم|كون|بدا|ستمر|ستءنف|نطلق|صدر|شهد|علن|ظل|بقي|شكل|مثل)[ء-ي]{0,3}(?![ء-ي])';

export const onCondition = defineRule<CommitmentRule>({
  id: 'ar/commitments/on-condition',
  recognises: 'It is understood that a body does something of its own: «…, it being understood that ⟨body⟩ does …».',
  force: 'obligation',
  by: 'subject',
  pattern: sequence(evidence(`[،,] علي ان (?!${NO_TASK})(?=[يت][ء-ي]{2,} ["'(]*(?:${WHO}|${SUBJECT})|[يت]تم ${ACTION})`, WHAT)),
  finds: [
    'يقدم الصندوق القرض‹، على أن ترفع جامعة القاهرة تقريرا كل سنة›.',
    'سلمت الأرض أمس‹، على أن يتم بناء المدرسة خلال عام›.',
  ],
  ignores: [
    'أكد المدير على أن تقدم الجامعة واضح.',
    'رفعت الجلسة، على أن يعقد المجلس جلسة أخرى غدا.',
  ],
});
