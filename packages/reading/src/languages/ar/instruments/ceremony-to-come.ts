import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { THE_CEREMONY } from './ceremony-held.ts';

export const ceremonyToCome = defineRule<StatusRule>({
  id: 'ar/instruments/ceremony-to-come',
  recognises: 'The ceremony of a signing told of before is said to be still to come.',
  status: 'planned',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(
    notAfter(['لن', 'لا', 'لم']),
    evidence(
      `${words(['ستقام', 'سيقام', 'تقام', 'يقام', 'ستجري', 'سيجري', 'ستتم', 'سيتم', 'تجرى', 'ستعقد', 'سيعقد', 'ستنظم', 'سينظم', 'سيحتضن', 'ستحتضن'])} ${words(THE_CEREMONY, '')}(?! علي)`,
    ),
  ),
  finds: ['‹وتقام مراسم التوقيع› بمقر البلدية.', '‹وسيقام حفل التوقيع› في الرباط.'],
  ignores: ['وجرت مراسم التوقيع بمقر البلدية.', 'لن تقام مراسم التوقيع هذا العام.', 'تقام مراسم العزاء في القاعة.'],
});
