import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, WHO, words } from '../patterns.ts';
import { TWO_SIDES } from '../sides.ts';

/** What else is exchanged. */
const ALSO_EXCHANGED = ['الآراء', 'آراء', 'وجهات', 'الخبرات', 'خبرات', 'المعلومات', 'معلومات', 'الزيارات', 'زيارات', 'التهاني', 'الحديث', 'الأسرى', 'الاتهامات', 'الدروع', 'الهدايا', 'مذكرات', 'حول', 'بشأن', 'وثائق', 'إطار', 'بموجب', 'وفق'];

export const exchanged = defineRule<StatusRule>({
  id: 'ar/instruments/exchanged',
  recognises: 'Two sides exchange the notes or letters by which they agree.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(['تبادل', 'تبادلت', 'تبادلا', 'تبادلتا'])} (?=["'(]*(?:${words(TWO_SIDES, '')}|[^\\s]*${WHO}))${named('parties', clauseWithout(ALSO_EXCHANGED, 14))}${INSTRUMENT}`)),
  finds: [
    '‹تبادلت الحكومة الأردنية وسفارة اليابان المذكرات› الخاصة بمنحة لدعم قطاع المياه.',
    'ثم ‹تبادل الطرفان رسائل› بشأن قرض لتمويل الطرق.',
  ],
  ignores: [
    'تبادل الجانبان وجهات النظر حول اتفاقية التجارة الحرة.',
    'يتيح الاتفاق تبادل الخبرات في إطار مذكرة التفاهم.',
    'تبادل الرئيسان رسائل التهنئة بالعيد.',
    'تبادل الطرفان مذكرات شفهية حول مشروع اتفاقية النقل.',
  ],
});
