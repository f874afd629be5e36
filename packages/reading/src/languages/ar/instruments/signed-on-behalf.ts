import { evidence } from '../../../rules/pattern.ts';
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

/** Verbs by which somebody stands for a party. */
const STANDS_FOR = '(?:مثلها|مثله|مثلت|مثل)(?![ء-ي])';
const SIGNING = '(?:مراسم |حفل )?(?:ال)?توقيع';
/** «the signing of …, and the university was represented by …»: after a signing, in a clause of its own. */
const AFTER_SIGNING = `(?<=[،,] )و(?=${STANDS_FOR})(?<=(?<![ء-ي])و?(?:وقع|وقعت|وقعا|وقعتا|توقيع)(?![ء-ي])[^.؛!؟]{0,260})${STANDS_FOR}`;
/** «signed … from ⟨the Egyptian side⟩ ⟨name⟩». */
const FROM = `(?<=وقع[^.؛]{0,80} )من(?= ${BODY} [^\\s]*${PERSON})`;

/** «…, and ⟨the other side⟩ was represented by …», after a signing. */
const PARTY_FIRST = `(?<=(?<![ء-ي])و?(?:وقع|وقعت|وقعها|وقعه|توقيع)(?![ء-ي])[^.؛!؟]{0,300}[،,] )و?(?:عن )?${BODY} (?:فقد )?(?:مثله|مثلها|يمثله|يمثلها)(?![ء-ي])`;

/** What stands before a party for whom somebody, named after it, signs. */
const BEFORE_PARTY = [
  words(FOR_WHOM),
  FROM,
  `(?<![ء-ي])و?${STANDS_FOR}(?=[^.؛]{0,60}في ${SIGNING})`,
  `(?<=في ${SIGNING}[^.؛]{0,160} )${STANDS_FOR}`,
  REPRESENTED_ONE,
  REPRESENTED_OTHER,
  AFTER_SIGNING,
  PARTY_FIRST,
].join('|');

/** What stands after somebody who signed, before the party: at once, or after a comma. */
const AFTER_NAME = ['عن', 'من جانب', 'باسم', 'نيابة عن', 'ممثلا عن', 'ممثلة عن', 'من طرف'];
const AFTER_COMMA = ['باسم', 'نيابة عن', 'ممثلا عن', 'ممثلة عن'];
const SIGNED_BY = '(?:وقع|وقعها|وقعه|الموقعه|توقيعها|توقيعه)(?![ء-ي])';
const PARTY = '(?:[^\\s.؛،]+ ){0,3}?';
const NAME_FIRST = [
  `(?<=${SIGNED_BY}[^.؛]{0,160}${PERSON}["')]* )${words(AFTER_NAME, '')} ${PARTY}${BODY}`,
  `(?<=${SIGNED_BY}[^.؛]{0,160}${PERSON}، )${words(AFTER_COMMA, '')} ${PARTY}${BODY}`,
].join('|');

export const signedOnBehalf = defineRule({
  id: 'ar/instruments/signed-on-behalf',
  recognises: 'Someone signs on the part of a party: the party, then the signatory.',
  pattern: sequence(evidence(`(?:${BEFORE_PARTY}) ${clauseWithout([...SIGNED, ...SIGNED_IT], 9)}[^\\s]*${PERSON}|${NAME_FIRST}`)),
  finds: [
    'وقع المذكرة ‹من جانب الوزارة وكيلها› خالد العمري.',
    'ووقعها ‹عن جامعة القاهرة الدكتور محمد الخشت›.',
    '‹مثل جامعة القاهرة الدكتور محمد الخشت›، فيما ‹مثل جامعة الملك سعود الدكتور خالد العمري›.',
    'وقعت الهيئة مذكرة تفاهم، ‹ومثل جامعة القاهرة الدكتور محمد الخشت›، ‹ومثل جامعة الملك سعود الدكتور خالد العمري›.',
    'وقعت جامعة القاهرة مذكرة تفاهم مع جامعة الملك سعود، ‹ومثلها الدكتور محمد الخشت›، ‹ومثل جامعة الملك سعود الدكتور خالد العمري›؛ لتبادل الطلبة.',
    '‹ومثل جامعة القاهرة في مراسم التوقيع الدكتور محمد الخشت›.',
    'ووقعها ‹من الجانب المغربي وزير الفلاحة›.',
    'ووقع الاتفاقية خالد بن سالم العمري ‹عن جامعة القاهرة›.',
    'والمذكرة الموقعة ‹من قبل خالد بن سالم العمري› ‹ممثلا عن جامعة القاهرة› تشمل التدريب.',
    'وقع المذكرة أمس مدير المعهد، ‹وجامعة القاهرة مثلها الدكتور محمد الخشت›.',
    'وقع خالد بن سالم العمري، ‹نيابة عن جامعة القاهرة›، اتفاقية منحة.',
  ],
  ignores: ['تحدث الوزير عن التعاون.', 'افتتح المعرض أمس، ومثل جامعة القاهرة الدكتور محمد الخشت.', 'ومثل جامعة القاهرة في المؤتمر الدكتور محمد الخشت.', 'جاء الوفد من جانب البحر.'],
});
