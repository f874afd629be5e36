import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, notAfter, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { FELL_INTO, OCCURRENCES, SIGNED } from './words/signing.ts';

/** «which he signed», «had signed»: other rules tell these. */
const RELATIVE = notAfter(['التي', 'الذي', 'اللتين', 'اللذين', 'ما', 'لم', 'لن']);

/** Further on in the clause these too say that «وقع» means «occurred». */
const STRIKES = ['هجوم', 'انفجار', 'تفجير', 'زلزال', 'حادث', 'اشتباك', 'اشتباكات', 'قتلى', 'جرحى', 'ضحية', 'ضحايا', 'حريق', 'اعتداء', 'خلاف', 'خلافات'];

/** «signed, at the end of a meeting that was held in Amman, ⟨an agreement⟩»: what is told of something else, up to its comma. */
const ASIDE = `(?:${clause(16)}(?:الذي|التي) (?:[^،.؛!؟\uE007]{3,90}[،,] ?(?=علي |[^\\s،.؛]{0,3}[\uE005-\uE007])|[^.؛!؟\uE007]{3,140}[،,] (?=علي [^\\s]{0,3}\uE007)))?`;

export const signedByVerb = defineRule<StatusRule>({
  id: 'ar/instruments/signed-by-verb',
  recognises: 'A past verb of signing, its parties, and the instrument in the same clause.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(
    RELATIVE,
    evidence(
      `${words(SIGNED)}(?! (?:${words(OCCURRENCES, '')}|في ${words(FELL_INTO, '')}))`,
      `[،,]? ${named('parties', `${ASIDE}${clauseWithout([...STRIKES, 'سجل', 'بحث', 'بحثا', 'ناقش', 'ناقشا', 'لبحث', 'لمناقشة', 'مناقشة', 'التصديق على', 'المصادقة على', 'الموافقة على', 'بالتصديق على', 'مرسوم', 'مراسيم', 'مرسوما', 'المرسوم', 'المراسيم', 'قانونا', 'مقالا', 'كتابا'], 45)}`)}${SIGNED_OBJECT}`,
    ),
  ),
  finds: [
    '‹وقعت وزارة الصحة وجامعة القاهرة مذكرة تفاهم› لتدريب الأطباء.',
    'كما ‹وقعت في الرباط أمس الوزارتان اتفاقية تعاون›.',
    'وفي الختام قال المدير إن الطرفان ‹وقعا بروتوكول تعاون›.',
    '‹أمضت الجامعة مع البلدية اتفاقية شراكة› في تونس.',
    '‹وقعت الهيئتان، في ختام الملتقى الذي عقد في دمشق اليوم، على اتفاقية تعاون›.',
    '‹وقع وزير الصحة خالد العمري، الذي يزور تونس، مذكرة تفاهم› مع جامعة القاهرة.',
    '‹وقع وفدا اللجنة، التي تجتمع، منذ أسبوع، في تونس، على اتفاق تعاون› جديد.',
    '‹أبرم صندوق التنمية الزراعية مع البنك الأهلي اتفاقية تعاون› قبل يومين.',
  ],
  ignores: [
    'وقع هجوم على مقر البعثة أثناء مناقشة اتفاقية الهدنة.',
    'وقع في العاصمة أمس انفجار قبيل مناقشة البرلمان اتفاقية القرض.',
    'وقع الوزير في سجل الزوار خلال زيارة بحث فيها اتفاقية التعاون.',
    'وقع الرئيس المرسوم في حفل حضره وفد اتفاقية التعاون.',
    'وقع النادي في الفخ قبل أن يبحث اتفاقية الانتقال.',
    'ستوقع وزارة الصحة مذكرة تفاهم مع الجامعة.',
    'توقعت الوزارة إنجاز اتفاقية التعاون.',
    'ناقش الوفدان الاتفاقية التي وقعت العام الماضي.',
  ],
});
