import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clauseWithout, notAfter, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { ASIDE_BEFORE_SIGNING } from './aside-before-signing.ts';
import type { StatusRule } from './status-rule.ts';
import { NOT_YET, SIGNING, TOOK_PLACE } from './words/signing.ts';

export const signingTookPlace = defineRule<StatusRule>({
  id: 'ar/instruments/signing-took-place',
  recognises: 'A signing is said to have taken place, or to have been witnessed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(
    notAfter(['الذي', 'التي', 'لم']),
    evidence(
      `(?:${words(TOOK_PLACE)}|${words(['تضمن', 'تضمنت'])}(?! (?:ال)?(?:برنامج|جدول|خطه|مقترح|اتفاق)))`,
      `[،,]? ${ASIDE_BEFORE_SIGNING}${clauseWithout(NOT_YET, 24)}["'(]*${words([...SIGNING, 'التوقيع', 'الإمضاء'])}[،,]? ${named('parties', clauseWithout(NOT_YET, 30))}${SIGNED_OBJECT}`,
    ),
  ),
  finds: [
    '‹شهد مقر الأمانة العامة في تونس أمس توقيع مذكرة تفاهم› بين المنظمتين.',
    '‹وتم، أول أمس، بمقر الولاية إمضاء اتفاقية تعاون› بين الجامعة والبلدية.',
    '‹تم أمس التوقيع بين الوزارة والجامعة على اتفاقية تعاون›.',
    'كما ‹شهدت المراسم "التوقيع على مشروع مذكرة تفاهم› بين الوزارتين".',
    '‹وشهد اللقاء، الذي حضره الوزير، توقيع مذكرة تفاهم› بين الجامعتين.',
    '‹شاركت ست جهات في التوقيع على ميثاق الجودة›.',
    '‹أقيمت مراسم توقيع مذكرة تفاهم› بين البلدية والجامعة.',
    '‹وأشرف الوزير أمس على توقيع بروتوكول تعاون› بين الهيئتين.',
    '‹وتضمنت الزيارة توقيع مذكرة تفاهم› بين الوزارتين.',
    'وعلى هامش الزيارة ‹جرى توقيع بروتوكول تعاون› بين الوزارتين.',
  ],
  ignores: [
    'تم الاتفاق على توقيع مذكرة تفاهم في وقت لاحق.',
    'سيشهد المقر غدا توقيع اتفاقية تعاون.',
    'تم تأجيل توقيع الاتفاقية.',
    'تضمن برنامج الزيارة توقيع مذكرة تفاهم بين الوزارتين.',
    'ترأس الوزير اجتماعا لبحث توقيع اتفاقية مع الأردن.',
    'أقيمت ندوة حول توقيع اتفاقية السلام.',
    'تم التوقيع في سجل الزوار وبعده عرض الوفد اتفاقية النقل.',
  ],
});
