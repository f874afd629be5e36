import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const headlineSigns = defineRule<StatusRule>({
  id: 'ar/instruments/headline-signs',
  recognises: 'A headline whose verb, in the present or the past, is one of signing.',
  status: 'signed',
  weight: 'headline',
  pattern: sequence(
    notAfter(['أن', 'لن', 'لم', 'لا', 'قد', 'سوف']),
    evidence(
      `${words(['يوقع', 'توقع', 'يوقعان', 'توقعان', 'يوقعون', 'يبرم', 'تبرم', 'يبرمان', 'تبرمان', 'وقع', 'وقعت', 'وقعا', 'أبرم', 'أبرمت'], '')} ${named('parties', clause(14))}${INSTRUMENT}`,
    ),
  ),
  finds: [
    'البلدية والجامعة ‹توقعان اتفاقية تعاون›',
    'هيئة السياحة ‹توقع مع الاتحاد مذكرة تفاهم›',
  ],
  ignores: [
    'الوزير يتوقع إنجاز اتفاقية التعاون',
    'هيئة السياحة ستوقع مذكرة تفاهم',
    'لن توقع الوزارة اتفاقية التعاون',
  ],
});
