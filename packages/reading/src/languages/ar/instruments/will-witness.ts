import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';

export const willWitness = defineRule<StatusRule>({
  id: 'ar/instruments/will-witness',
  recognises: 'A place or an event that sees, in the present tense, the signing of an instrument: it is announced, not reported.',
  status: 'planned',
  weight: 'support',
  bodyOnly: true,
  pattern: sequence(
    notAfter(['لم', 'لن', 'لا']),
    evidence(
      `${words(['يشهد', 'تشهد', 'تحتضن', 'يحتضن', 'تستضيف', 'يستضيف', 'يتضمن', 'تتضمن', 'يتخلل', 'تتخلل', 'يتخلله', 'تتخللها'])} ${clause(10)}${words(['توقيع', 'التوقيع على', 'إبرام'])} ${named('parties', clause(6))}${INSTRUMENT}`,
    ),
  ),
  finds: [
    '‹تشهد القاهرة غدا مراسم توقيع اتفاقية التجارة› بين البلدين.',
    'ومن فقرات المنتدى الذي ‹يتخلله توقيع مذكرة تفاهم› بين الغرفتين.',
  ],
  ignores: [
    'شهدت القاهرة أمس توقيع اتفاقية التجارة بين البلدين.',
    'لم تشهد الزيارة توقيع أي اتفاق.',
  ],
});
