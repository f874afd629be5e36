import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const expectedToBeSigned = defineRule<StatusRule>({
  id: 'ar/instruments/expected-to-be-signed',
  recognises: 'It is expected that «it», the instrument last named, will be signed.',
  status: 'planned',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(evidence(words(['متوقعا إبرامها', 'متوقعا توقيعها', 'متوقعة توقيعها', 'تمهيدا لتوقيعها', 'تمهيدا لتوقيعه', 'تمهيدا للتوقيع عليها', 'تمهيدا للتوقيع عليه', 'تمهيدا لأن يوقعها', 'تمهيدا لأن توقعها', 'لتوقيعها لاحقا', 'سيتم توقيعه', 'سيوقعها', 'سيوقعه', 'ستوقعها', 'سيوقعانها', 'تمهيدا لإبرامها', 'سيتم توقيعها', 'سيتم التوقيع عليها', 'سيجري توقيعها', 'المقرر توقيعها', 'المزمع توقيعها', 'المزمع إبرامها']))),
  finds: ['درسا بنود الاتفاقية، ‹متوقعا إبرامها› الشهر المقبل.', 'أعدا المسودة النهائية ‹تمهيدا لتوقيعها›.'],
  ignores: ['درسا بنود الاتفاقية ووقعاها.', 'متوقعا ارتفاع الأسعار.'],
});
