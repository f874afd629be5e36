import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, notAfter, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { NOT_YET, SIGNING, TOOK_PLACE } from './words/signing.ts';

export const signingTookPlace = defineRule<StatusRule>({
  id: 'ar/instruments/signing-took-place',
  recognises: 'A signing is said to have taken place, or to have been witnessed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(notAfter(['الذي', 'التي', 'لم']), evidence(`${words(TOOK_PLACE)}[،,]? ${clauseWithout(NOT_YET, 24)}${words(SIGNING)} ${named('parties', clause(30))}${SIGNED_OBJECT}`)),
  finds: [
    '‹شهد مقر الأمانة العامة في تونس أمس توقيع مذكرة تفاهم› بين المنظمتين.',
    '‹وتم، أول أمس، بمقر الولاية إمضاء اتفاقية تعاون› بين الجامعة والبلدية.',
    'وعلى هامش الزيارة ‹جرى توقيع بروتوكول تعاون› بين الوزارتين.',
  ],
  ignores: [
    'تم الاتفاق على توقيع مذكرة تفاهم في وقت لاحق.',
    'سيشهد المقر غدا توقيع اتفاقية تعاون.',
    'تم تأجيل توقيع الاتفاقية.',
  ],
});
