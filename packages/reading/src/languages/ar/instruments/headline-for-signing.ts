import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const headlineForSigning = defineRule<StatusRule>({
  id: 'ar/instruments/headline-for-signing',
  recognises: 'A headline of an instrument that is only being prepared for: talks for signing it.',
  status: 'planned',
  weight: 'headline',
  pattern: sequence(evidence(`${words(['مباحثات', 'محادثات', 'مساع', 'جهود', 'اجتماع', 'لقاء', 'خطوات', 'زيارة'])} ${clause(8)}${words(['لتوقيع', 'لإبرام', 'للتوقيع على'], '')} ${clause(5)}${INSTRUMENT}`)),
  finds: [
    '‹مباحثات لتوقيع اتفاقية تعاون› بين الغرفتين',
    '‹مساع لإبرام اتفاق تجاري› جديد',
  ],
  ignores: [
    'مباحثات بشأن التعاون بين الغرفتين',
    'توقيع اتفاقية تعاون بين الغرفتين',
  ],
});
