import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { COMING } from '../words/past-and-to-come.ts';
import { AWAITS_SIGNING } from './words/to-be-signed.ts';

/** «is signed in … next year»: a present that is still to come. */
const SIGNED_LATER = `${words(['يوقع', 'توقع', 'يوقعان', 'يوقعها', 'يوقعه'], 'و')} [^.؛!؟]{0,80}?(?:${words([...COMING, 'غدا', 'لاحقا'], '')}|${SIGN.date})`;

export const willBeSigned = defineRule<StatusRule>({
  id: 'ar/instruments/will-be-signed',
  recognises: 'An instrument of which the text says that it is to be signed.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${INSTRUMENT}["')،,]* ${clause(5)}(?:(?:التي|الذي) )?(?:${SIGNED_LATER}|${words(AWAITS_SIGNING)})`)),
  finds: [
    'استعرض الوفدان ‹مذكرة التفاهم المزمع توقيعها› بين الجانبين.',
    'بحثا ‹برنامجا تنفيذيا يوقع في مسقط العام القادم›.',
    'وأعدا ‹اتفاقية التعاون التي سيتم توقيعها› في القاهرة.',
    'أما التكلفة فتبينها ‹اتفاقية فنية ستعد› في الصيف.',
    'وبقي ‹الاتفاقية الفنية التي سيجري إعدادها› في الخريف.',
  ],
  ignores: [
    'استعرض الوفدان مذكرة التفاهم الموقعة بين الجانبين.',
    'وأعدا اتفاقية التعاون ووقعاها في القاهرة.',
  ],
});
