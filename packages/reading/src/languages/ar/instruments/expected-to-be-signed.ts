import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { TO_BE_SIGNED } from './words/to-be-signed.ts';

export const expectedToBeSigned = defineRule<StatusRule>({
  id: 'ar/instruments/expected-to-be-signed',
  recognises: 'It is expected that «it», the instrument last named, will be signed.',
  status: 'planned',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(evidence(words(TO_BE_SIGNED))),
  finds: ['الاتفاقيات ‹الجاهزة للتوقيع› تشمل النقل والطاقة.', 'درسا بنود الاتفاقية، ‹متوقعا إبرامها› الشهر المقبل.', 'أعدا المسودة النهائية ‹تمهيدا لتوقيعها›.'],
  ignores: ['قالت إن الاتفاقيات التي وقعتها جاهزة للتنفيذ.', 'درسا بنود الاتفاقية ووقعاها.', 'متوقعا ارتفاع الأسعار.'],
});
