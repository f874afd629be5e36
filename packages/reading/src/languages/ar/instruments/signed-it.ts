import { evidence, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGNED_IT } from './words/signing.ts';

export const signedIt = defineRule<StatusRule>({
  id: 'ar/instruments/signed-it',
  recognises: 'A main clause says that «it» was signed: the instrument is the one last named.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence('(?<!(?:التي|الذي|ان|لم|لن|ما) )(?<!والتي )', evidence(`${words(SIGNED_IT)}`)),
  finds: [
    'ومذكرة التعاون ‹وقعها› عن الوزارة وكيلها خالد العمري.',
    'أعدت اللجنة اتفاقية تعاون ‹ووقعها› رئيسا المؤسستين.',
  ],
  ignores: [
    'ناقش الوفد المذكرة التي وقعها الوزير العام الماضي.',
    'زار الوفد المواقع الأثرية.',
  ],
});
