import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, PERSON, sequence, words } from '../patterns.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';

const BY = words(['كل من', 'كلا من', 'من قبل', 'من قبل كل من', 'عليها', 'من جانب'], '');

/** Words after which people are named who did something else: «on the margin of a meeting held by …», «at the house of …». */
const ELSEWHERE = ` ${words(['هامش', 'خلال', 'اجتماع', 'لقاء', 'زيارة', 'عقد', 'عقده', 'عقدها', 'ترأسه', 'ترأسها', 'بين', 'مع', 'وذلك', 'بدار', 'بمسجد', 'بقاعة', 'باسم', 'بناء', 'أكد', 'أكدت', 'قال', 'قالت', 'أوضح', 'أوضحت', 'أعرب', 'أعربت', 'أشار', 'أشارت', 'شدد', 'أشاد', 'أشادت', 'رحب', 'عبر', 'صرح', 'ثمن', 'نوه', 'لفت', 'أعلن', 'ذكر', 'أضاف', 'استقبل', 'التقى', 'ألقى'], '')}`;

export const signedRightAfter = defineRule({
  id: 'ar/instruments/signed-right-after',
  recognises: 'The signatories named right after the signing: «signed the memorandum the minister and the director».',
  pattern: sequence(
    `(?:${words([...SIGNED, 'بتوقيع', 'توقيع', 'التوقيع على', 'بالتوقيع على'])} (?:علي )?(?:هذه |هذا )?${INSTRUMENT}["')،,]*(?: (?:التي|الذي) [^،.؛]{0,120}،)?`,
    `|${words([...SIGNED_IT, 'توقيعها', 'التوقيع عليها', 'التوقيع عليه', 'توقيعه', 'قام بالتوقيع', 'قامت بالتوقيع', 'قاما بالتوقيع'])})`,
    // After a comma of its own the name of who signed may stand further on.
    `${named('between', `(?:(?:(?!${ELSEWHERE})[^.؛!؟]){0,40}?|[^.؛!؟\uE003\uE004]{0,160}?[،,])`)} (?:${BY} )*`,
    evidence(`[^\\s]*${PERSON}`),
  ),
  finds: ['ووقع على الاتفاقية ‹مدير الشركة› خالد العمري.', 'ووقع الاتفاقية، على هامش المنتدى الدولي، ‹مدير الشركة› خالد العمري.', 'ووقع الاتفاقية ‹خالد بن سالم العمري› ومدير الشركة.', 'ووقع هذه الاتفاقية، التي تندرج في إطار خطة المدينة، ‹مدير الشركة› خالد العمري.', 'والمذكرة التي جرى توقيعها أمس من قبل كل من ‹خالد بن سالم العمري› ورئيس الجامعة.'],
  ignores: ['ووقعت الاتفاقية في مقر الجامعة.', 'وتوقيع الاتفاقية تم على هامش اجتماع عقده وزير الصحة.', 'وجاء التوقيع على هذه الاتفاقيات إثر عقد وزير الصحة جلسة مباحثات.', 'ناقش المذكرة وزير الصحة.', 'وعقب مراسم التوقيع على الاتفاقيات أكد وزير الصحة أهمية التعاون.'],
});
