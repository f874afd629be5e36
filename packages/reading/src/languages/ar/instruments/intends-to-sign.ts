import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { INTENDS } from './words/to-come.ts';

export const intendsToSign = defineRule<StatusRule>({
  id: 'ar/instruments/intends-to-sign',
  recognises: 'Someone intends or plans to sign, or it is announced.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(INTENDS)} ${named('parties', `${wordsBetween(12)}${words(['توقيع', 'لتوقيع', 'للتوقيع على', 'التوقيع على', 'بتوقيع', 'إبرام', 'لإبرام', 'عقد', 'يوقع', 'توقع', 'يوقعان', 'يوقعا', 'توقعا', 'يوقعوا', 'يبرم', 'تبرم', 'يتم توقيع', 'تشهد توقيع', 'يشهد توقيع', 'توقيعهما', 'يصدر', 'تصدر', 'يصدروا', 'إصدار', 'يعتمد', 'تعتمد', 'يعتمدوا', 'اعتماد', 'يتبنى', 'تتبنى', 'تبني'])} ${clause(14)}`)}${INSTRUMENT}`)),
  finds: [
    '‹تعتزم الهيئة توقيع مذكرة تفاهم› مع الشركة.',
    '‹من المقرر أن يوقع الطرفان بروتوكول تعاون› بعد شهر.',
  ],
  ignores: [
    'وقعت الهيئة مذكرة تفاهم مع الشركة.',
    'تعتزم الهيئة افتتاح فرع جديد.',
  ],
});
