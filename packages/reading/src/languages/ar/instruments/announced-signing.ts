import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { NOT_YET, SIGNING } from './words/signing.ts';

/** «close to signing», «her intention to sign», «the day of the signing»: nothing was signed. */
const STILL_TO_COME = [...NOT_YET, 'قرب', 'قريبا', 'عزمها', 'عزمه', 'عزم', 'نيتها', 'نيته', 'رغبته', 'رغبتها', 'استعداده', 'استعدادها', 'بدء', 'مشروع', 'مسودة', 'وشك', 'مرتقب', 'تعليق', 'فشل', 'تعثر', 'رفضه', 'رفضها', 'اعتزامها', 'اعتزامه', 'موافقته', 'موافقتها', 'إرجاء'];

export const announcedSigning = defineRule<StatusRule>({
  id: 'ar/instruments/announced-signing',
  recognises: 'A body announces that it has signed: «announced the signing of …».',
  status: 'signed',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence('(?<!(?:ان|لم|لن|قد|سوف) )', evidence(`${words(['أعلن', 'أعلنت', 'أعلنا', 'أعلنتا'])} ${clauseWithout(STILL_TO_COME, 18)}(?:عن )?${words([...SIGNING, 'توقيعه'])} ${named('parties', clause(8))}${SIGNED_OBJECT}`)),
  finds: [
    '‹أعلنت جامعة القاهرة عن توقيعها مذكرة تفاهم› مع المركز القومي للبحوث.',
    '‹وأعلنت وزارة الصحة ومنظمة الصحة العالمية توقيع اتفاقية تعاون› أمس.',
  ],
  ignores: [
    'أعلنت جامعة القاهرة قرب توقيع مذكرة تفاهم مع المركز القومي للبحوث.',
    'أعلنت وزارة الصحة عزمها توقيع اتفاقية تعاون.',
    'أعلنت وزارة الصحة أن توقيع الاتفاقية سيتم غدا.',
  ],
});
