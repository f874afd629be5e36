import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const wasSigned = defineRule<StatusRule>({
  id: 'ar/instruments/was-signed',
  recognises: 'A main clause says that the signing of «it» took place.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(notAfter(['التي', 'الذي', 'أن', 'لم', 'لن', 'ما']), evidence(words(['تم توقيعها', 'تم توقيعه', 'تم التوقيع عليها', 'تم التوقيع عليه', 'جرى توقيعها', 'جرى توقيعه', 'جرى التوقيع عليها']))),
  finds: [
    'أعدت الوزارتان بروتوكولا للتعاون ‹وتم توقيعه› في الرباط.',
    'ناقش الوفدان اتفاقية النقل، ‹وجرى توقيعها› في ختام الزيارة.',
  ],
  ignores: [
    'ناقش الوفدان المذكرة التي تم توقيعها في الرباط.',
    'سيتم توقيعها لاحقا بين الوزارتين.',
  ],
});
