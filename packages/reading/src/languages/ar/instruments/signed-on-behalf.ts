import { evidence } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';
import { defineRule } from '../../../rules/rule.ts';
import { BODY, PERSON, clauseWithout, sequence, words } from '../patterns.ts';

/** Words before the party for whom someone signs. */
export const FOR_WHOM = [
  'من جانب', // on the part of
  'من جهة', // on the part of
  'من قبل', // by
  'من طرف', // by
  'عن', // for
  'عن جانب', // for the side of
  'نيابة عن', // on behalf of
  'ممثلا عن', // representing
  'باسم', // in the name of
];

export const signedOnBehalf = defineRule({
  id: 'ar/instruments/signed-on-behalf',
  recognises: 'Someone signs on the part of a party: the party, then the signatory.',
  pattern: sequence(evidence(`(?:${words(FOR_WHOM)}|(?<=وقع[^.؛]{0,80} )من(?= [${SIGN.state}${SIGN.organisation}] [^\\s]*${PERSON})|(?<![ء-ي])و?(?:مثل|مثلت)(?![ء-ي])(?=[^.؛]{0,60}في (?:التوقيع|توقيع))|(?<=في التوقيع[^.؛]{0,160} )(?:مثل|مثلت)(?![ء-ي])) ${clauseWithout([...SIGNED, ...SIGNED_IT], 9)}[^\\s]*${PERSON}|(?<=(?:وقع|وقعها|وقعه)(?![ء-ي])[^.؛]{0,160}${PERSON}["')]* )(?:عن|من جانب|باسم|نيابه عن|ممثلا عن|من طرف) (?:[^\\s.؛،]+ ){0,3}?${BODY}`)),
  finds: [
    'وقع المذكرة ‹من جانب الوزارة وكيلها› خالد العمري.',
    'ووقعها ‹عن جامعة القاهرة الدكتور محمد الخشت›.',
    'ووقعها ‹من الجانب المغربي وزير الفلاحة›.',
    'ووقع الاتفاقية خالد بن سالم العمري ‹عن جامعة القاهرة›.',
  ],
  ignores: ['تحدث الوزير عن التعاون.', 'جاء الوفد من جانب البحر.'],
});
