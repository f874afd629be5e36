import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const willBeSigned = defineRule<StatusRule>({
  id: 'ar/instruments/will-be-signed',
  recognises: 'An instrument of which the text says that it is to be signed.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${INSTRUMENT}["')،,]* ${clause(5)}(?:(?:التي|الذي) )?(?:${words(['يوقع', 'توقع', 'يوقعان', 'يوقعها', 'يوقعه'], 'و')} [^.؛!؟]{0,80}?(?:${words(['القادم', 'القادمة', 'المقبل', 'المقبلة', 'غدا', 'لاحقا'], '')}|${SIGN.date})|${words(['يتوقع توقيعها', 'يتوقع توقيعه', 'ينتظر توقيعها', 'يرتقب توقيعها', 'سيتم توقيعها', 'سيتم توقيعه', 'سيتم التوقيع عليها', 'سيتم إبرامها', 'ستوقع', 'سيوقع', 'سيوقعها', 'ستوقعها', 'سيوقعانها', 'المقرر توقيعها', 'المقرر توقيعه', 'المزمع توقيعها', 'المزمع توقيعه', 'المزمع إبرامها', 'المنتظر توقيعها', 'المرتقب توقيعها', 'المتوقع توقيعها', 'سيجري توقيعها', 'تمهيدا لتوقيعها', 'قبل توقيعها'])})`)),
  finds: [
    'استعرض الوفدان ‹مذكرة التفاهم المزمع توقيعها› بين الجانبين.',
    'بحثا ‹برنامجا تنفيذيا يوقع في مسقط العام القادم›.',
    'وأعدا ‹اتفاقية التعاون التي سيتم توقيعها› في القاهرة.',
  ],
  ignores: [
    'استعرض الوفدان مذكرة التفاهم الموقعة بين الجانبين.',
    'وأعدا اتفاقية التعاون ووقعاها في القاهرة.',
  ],
});
