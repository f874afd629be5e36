import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, PERSON, sequence, words } from '../patterns.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';

const BY = words(['كل من', 'كلا من', 'من قبل', 'من قبل كل من', 'عليها', 'من جانب'], '');

export const signedRightAfter = defineRule({
  id: 'ar/instruments/signed-right-after',
  recognises: 'The signatories named right after the signing: «signed the memorandum the minister and the director».',
  pattern: sequence(
    `(?:${words([...SIGNED, 'بتوقيع', 'توقيع', 'التوقيع على', 'بالتوقيع على'])} (?:علي )?(?:هذه |هذا )?${INSTRUMENT}["')،,]*(?: (?:التي|الذي) [^،.؛]{0,120}،)?`,
    `|${words([...SIGNED_IT, 'توقيعها', 'التوقيع عليها', 'التوقيع عليه', 'توقيعه'])})`,
    `${named('between', '[^.؛!؟]{0,40}?')} (?:${BY} )*`,
    evidence(`[^\\s]*${PERSON}`),
  ),
  finds: ['ووقع على الاتفاقية ‹مدير الشركة› خالد العمري.', 'ووقع الاتفاقية ‹خالد بن سالم العمري› ومدير الشركة.', 'ووقع هذه الاتفاقية، التي تندرج في إطار خطة المدينة، ‹مدير الشركة› خالد العمري.', 'والمذكرة التي جرى توقيعها أمس من قبل كل من ‹خالد بن سالم العمري› ورئيس الجامعة.'],
  ignores: ['ووقعت الاتفاقية في مقر الجامعة.', 'ناقش المذكرة وزير الصحة.'],
});
