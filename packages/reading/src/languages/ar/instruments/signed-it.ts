import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { notAfter, sequence, WHO, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGNED_IT } from './words/signing.ts';

export const signedIt = defineRule<StatusRule>({
  id: 'ar/instruments/signed-it',
  recognises: 'A main clause says that «it» was signed: the instrument is the one last named.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(
    notAfter(['التي', 'الذي', 'أن', 'لم', 'لن', 'ما', 'له', 'لها', 'كان', 'أثر']),
    evidence(
      either(
        words(SIGNED_IT),
        `${words(['قام بالتوقيع', 'قامت بالتوقيع', 'قاما بالتوقيع'])}(?= كل من [^.؛]{0,40}?${WHO})`,
        `${words(['وقع', 'وقعت', 'قام بالتوقيع', 'قامت بالتوقيع', 'قاما بالتوقيع'])}(?= (?:عن|من جانب|نيابه عن|باسم) [^.؛]{0,40}?${WHO})`,
      ),
    ),
    `(?= (?:${words(['عن', 'من', 'كل', 'نيابة', 'الجانبان', 'الطرفان', 'الوزيران', 'رئيسا'], '')}|[^.؛]{0,40}?${WHO}))`,
  ),
  finds: [
    'ومذكرة التعاون ‹وقعها› عن الوزارة وكيلها خالد العمري.',
    'وأعلنت مذكرة التفاهم، ‹وقام بالتوقيع› عن الوزارة وكيلها خالد العمري.',
    'وأعلنت مذكرة التفاهم، ‹وقام بالتوقيع› كل من خالد العمري ومدير الجامعة.',
    'أعدت اللجنة اتفاقية تعاون ‹ووقعها› رئيسا المؤسستين.',
  ],
  ignores: [
    'ناقش الوفد المذكرة التي وقعها الوزير العام الماضي.',
    'زار الوفد المواقع الأثرية.',
    'كان للكلمة وقعها على الحاضرين.',
  ],
});
