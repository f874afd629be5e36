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

const AGAIN = '(?:(?:فيما|بينما|كما|في حين) |[،,] ?و)';
const WHILE = `${AGAIN}(?:مثل|مثلت) `;
const REPRESENTED_ONE = `(?<=^[^ء-ي]{0,3}(?:وقد )?|[،,] (?:حيث |وقد )?)و?(?:مثل|مثلت)(?= [^.؛]{0,200}${WHILE})`;
const REPRESENTED_OTHER = `(?<=(?:^[^ء-ي]{0,3}(?:وقد )?|[،,] (?:حيث |وقد )?)و?(?:مثل|مثلت) [^.؛]{0,200}${AGAIN})(?:مثل|مثلت)(?![ء-ي])`;
/** «the one was represented by …, while the other was represented by …»: a sentence that goes on with a signing. */
export const REPRESENTED_BOTH = new RegExp(`^[^ء-ي]{0,3}(?:وقد )?و?(?:مثل|مثلت) [^.؛]{0,200}${WHILE}`, 'u');

export const signedOnBehalf = defineRule({
  id: 'ar/instruments/signed-on-behalf',
  recognises: 'Someone signs on the part of a party: the party, then the signatory.',
  pattern: sequence(evidence(`(?:${words(FOR_WHOM)}|(?<=وقع[^.؛]{0,80} )من(?= [${SIGN.state}${SIGN.organisation}] [^\\s]*${PERSON})|(?<![ء-ي])و?(?:مثل|مثلت)(?![ء-ي])(?=[^.؛]{0,60}في (?:مراسم |حفل )?(?:ال)?توقيع)|(?<=في (?:مراسم |حفل )?(?:ال)?توقيع[^.؛]{0,160} )(?:مثل|مثلت)(?![ء-ي])|${REPRESENTED_ONE}|${REPRESENTED_OTHER}) ${clauseWithout([...SIGNED, ...SIGNED_IT], 9)}[^\\s]*${PERSON}|(?<=(?:وقع|وقعها|وقعه|الموقعه|توقيعها|توقيعه)(?![ء-ي])[^.؛]{0,160}${PERSON}["')]* )(?:عن|من جانب|باسم|نيابه عن|ممثلا عن|ممثله عن|من طرف) (?:[^\\s.؛،]+ ){0,3}?${BODY}|(?<=(?:وقع|وقعها|وقعه)(?![ء-ي])[^.؛]{0,160}${PERSON}، )(?:باسم|نيابه عن|ممثلا عن|ممثله عن) (?:[^\\s.؛،]+ ){0,3}?${BODY}`)),
  finds: [
    'وقع المذكرة ‹من جانب الوزارة وكيلها› خالد العمري.',
    'ووقعها ‹عن جامعة القاهرة الدكتور محمد الخشت›.',
    '‹مثل جامعة القاهرة الدكتور محمد الخشت›، فيما ‹مثل جامعة الملك سعود الدكتور خالد العمري›.',
    'وقعت الهيئة مذكرة تفاهم، ‹ومثل جامعة القاهرة الدكتور محمد الخشت›، و‹مثل جامعة الملك سعود الدكتور خالد العمري›.',
    '‹ومثل جامعة القاهرة في مراسم التوقيع الدكتور محمد الخشت›.',
    'ووقعها ‹من الجانب المغربي وزير الفلاحة›.',
    'ووقع الاتفاقية خالد بن سالم العمري ‹عن جامعة القاهرة›.',
    'والمذكرة الموقعة ‹من قبل خالد بن سالم العمري› ‹ممثلا عن جامعة القاهرة› تشمل التدريب.',
    'وقع خالد بن سالم العمري، ‹نيابة عن جامعة القاهرة›، اتفاقية منحة.',
  ],
  ignores: ['تحدث الوزير عن التعاون.', 'ومثل جامعة القاهرة في المؤتمر الدكتور محمد الخشت.', 'جاء الوفد من جانب البحر.'],
});
