import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

/** «seeks to sign». */
const SEEKS = words(['يسعى', 'تسعى', 'يسعيان', 'تسعيان', 'يتجه', 'تتجه', 'تطلعه', 'تطلعها', 'تطلعهما', 'طموحه', 'طموحها', 'الوصول', 'التوصل']);

export const forSigning = defineRule<StatusRule>({
  id: 'ar/instruments/for-signing',
  recognises: 'Something is done in order to sign an instrument: the signing itself is not reported.',
  status: 'planned',
  weight: 'support',
  pattern: sequence(
    evidence(
      either(
        words(['لتوقيع', 'للتوقيع على', 'لإبرام', 'بغرض توقيع', 'بهدف توقيع', 'من أجل توقيع', 'بشأن توقيع', 'حول توقيع', 'للمشاركة في توقيع', 'للمشاركة في التوقيع على', 'لحضور توقيع', 'لحضور مراسم توقيع', 'لحضور حفل توقيع', 'لحضور التوقيع على']),
        `${SEEKS} ${named('parties', '(?:[^\\s.؛!؟]+ ){0,5}?')}الي (?:ال)?(?:توقيع|ابرام|امضاء)(?: علي)?`,
      ),
      ` ${clause(6)}${INSTRUMENT}`,
    ),
  ),
  finds: ['استقبل المدير الوفد ‹لتوقيع اتفاقية تعاون› بين الجامعتين.', 'حضر الوفد ‹للتوقيع على مذكرة تفاهم› مع البلدية.', 'يسافر المدير ‹للمشاركة في التوقيع على اتفاقيتين›.', '‹تسعى الجامعة إلى توقيع اتفاقية تعاون› مع البلدية.'],
  ignores: ['استقبل المدير الوفد بعد توقيع اتفاقية تعاون.', 'حضر الوفد لمناقشة مذكرة تفاهم.', 'دعا المدير الشركات للمشاركة في المعرض.', 'تسعى الجامعة إلى تطوير اتفاقية التعاون.'],
});
