import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { SIGNED, SIGNING } from './words/signing.ts';

export const initialled = defineRule<StatusRule>({
  id: 'ar/instruments/initialled',
  recognises: 'An instrument signed with initials only.',
  status: 'initialled',
  weight: 'proof',
  pattern: sequence(evidence(`${words([...SIGNED, ...SIGNING, 'يوقع', 'توقع', 'يوقعان', 'التوقيع'])} ${named('parties', clause(30))}${INSTRUMENT}[^.؛!؟]{0,80}?بالاحرف الاولي`)),
  finds: [
    '‹وقعت الشركتان اتفاقية تعاون بالأحرف الأولى› في دبي.',
    'تم ‹توقيع مذكرة التفاهم بين الهيئتين بالأحرف الأولى›.',
  ],
  ignores: [
    'وقعت الشركتان اتفاقية تعاون في دبي.',
    'كتبت اللوحة بالأحرف الأولى من اسم المدينة.',
  ],
});
