import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { RENEWED } from './words/not-signed.ts';

/** What one renews of an instrument that goes on as it is: one's faith in it, one's call for it. */
const NOT_THE_INSTRUMENT = ['التزام', 'التزامه', 'التزامها', 'التزامهما', 'الالتزام', 'تمسك', 'تمسكه', 'تمسكها', 'التمسك', 'تأكيد', 'تأكيده', 'تأكيدها', 'التأكيد', 'دعوته', 'دعوتها', 'الدعوة', 'دعمه', 'دعمها', 'رفضه', 'رفضها', 'موقفه', 'موقفها', 'مطالبته', 'مطالبتها'];

export const renewed = defineRule<StatusRule>({
  id: 'ar/instruments/renewed',
  recognises: 'An instrument is renewed or extended.',
  status: 'renewed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(RENEWED)} ${named('parties', clauseWithout(NOT_THE_INSTRUMENT, 10))}${INSTRUMENT}`)),
  finds: [
    '‹جدد المعهد والجامعة اتفاقية التعاون› لعامين آخرين.',
    'تم ‹تجديد مذكرة التفاهم› بين الهيئتين.',
  ],
  ignores: [
    'وقع المعهد والجامعة اتفاقية التعاون.',
    'جدد الوزير شكره للجامعة.',
    'جدد الوزيران التزامهما باتفاقية التعاون.',
    'جدد الاتحاد دعوته إلى احترام اتفاق الهدنة.',
  ],
});
