import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { ASIDE_BEFORE_SIGNING } from './aside-before-signing.ts';
import type { StatusRule } from './status-rule.ts';
import { ENDED_IN, NOT_YET, SIGNING } from './words/signing.ts';

export const endedInSigning = defineRule<StatusRule>({
  id: 'ar/instruments/ended-in-signing',
  recognises: 'A meeting, a visit or a course ended in the signing of an instrument.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(ENDED_IN)}[،,]? ${ASIDE_BEFORE_SIGNING}${clauseWithout(NOT_YET, 50)}(?:عن |الي |(?=ب))${words(SIGNING, 'ب')} ${named('parties', clause(20))}${SIGNED_OBJECT}`)),
  finds: [
    '‹اختتمت الزيارة بتوقيع مذكرة تفاهم› بين الهيئتين.',
    '‹أسفرت المباحثات عن توقيع ثلاث اتفاقيات› في النقل.',
    '‹وتميز الحفل، الذي ترأسه المدير، وحضره رؤساء الأقسام، بتوقيع بروتوكول تعاون› بين المؤسستين.',
    '‹أفضت المشاورات إلى توقيع بروتوكول تعاون› بين البلديتين.',
  ],
  ignores: [
    'ينتظر أن تختتم الزيارة بتوقيع مذكرة تفاهم.',
    'اختتم الوفد زيارته وناقش مذكرة تفاهم جديدة.',
    'أدت الخلافات إلى تأجيل توقيع اتفاقية النقل.',
    'أدى الوفد زيارة إلى الجامعة لبحث اتفاقية النقل.',
  ],
});
