import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const performedTheSigning = defineRule<StatusRule>({
  id: 'ar/instruments/performed-the-signing',
  recognises: 'Someone performed the signing of an instrument.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(['قام', 'قامت', 'قاما', 'قاموا', 'تولى', 'تولت'])} ${named('parties', clause(12))}${words(['بتوقيع', 'بالتوقيع على', 'بإبرام', 'توقيع', 'التوقيع على'])} ${clause(3)}${INSTRUMENT}`)),
  finds: [
    'وقد ‹قام بتوقيع الاتفاقية› مدير المستشفى ومدير الجمعية.',
    '‹قامت الهيئة بالتوقيع على مذكرة تفاهم› مع البلدية.',
  ],
  ignores: [
    'قامت الهيئة بدراسة مذكرة تفاهم مع البلدية.',
    'قام الوزير بزيارة الجامعة.',
  ],
});
