import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { PROPOSED } from './words/to-come.ts';

export const proposesToSign = defineRule<StatusRule>({
  id: 'ar/instruments/proposes-to-sign',
  recognises: 'Someone proposes, calls for or studies the signing of an instrument.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(
    evidence(
      either(
        `${words(['اتفق', 'اتفقا', 'اتفقت', 'الاتفاق', 'اتفقوا'])} ${wordsBetween(6)}${words(['إعداد', 'الإعداد', 'صياغة', 'وضع', 'بلورة'])} ${clause(3)}`,
        `${words(PROPOSED)} ${wordsBetween(12)}${words(['توقيع', 'بتوقيع', 'لتوقيع', 'التوقيع على', 'إبرام', 'لإبرام', 'بإبرام', 'عقد', 'بعقد', 'عمل', 'إعداد', 'بإعداد', 'وضع'])} ${clause(8)}`,
      ),
      INSTRUMENT,
    ),
  ),
  finds: [
    '‹اقترح السفير توقيع مذكرة تفاهم› بين الجامعتين.',
    '‹أوصت اللجنة بعقد اتفاقية› لتبادل الطلبة.',
    '‹اتفقا على إعداد مذكرة تفاهم› في المواصفات.',
    'بحثا ‹إمكانية إبرام اتفاقية تعاون› في الزراعة.',
  ],
  ignores: [
    'اقترح السفير زيادة المنح الدراسية.',
    'وقعت الجامعتان مذكرة تفاهم.',
  ],
});
