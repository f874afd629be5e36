import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';

const NO_DEED = [
  'سيما', // especially
  'ستون', // sixty
  'ستين', // sixty
  'سيرة', // biography
  'سيارة', // car
  'سيارات', // cars
  'سياسة', // policy
  'سياسية', // political
  'سياسي', // political
  'سيادة', // sovereignty
  'سيادته', // his Excellency
  'سياحة', // tourism
  'سياحية', // tourist
  'سياق', // context
  'سيتم توقيع', // will be signed
  'سيكون', // will be
  'ستكون', // will be (f.)
  'سنوات', // years
  'سئلوا', // they were asked
  'سئل', // he was asked
  'ستة', // six
  'ستا', // six
  'سيناء', // Sinai
  'سيناريو', // scenario
  'سينما', // cinema
  'سنوية', // yearly
  'سنويا', // yearly
  'ستسهم', // will contribute
  'سيسهم', // will contribute
  'سيعزز', // will strengthen
  'ستعزز', // will strengthen (f.)
  'سيدة', // lady
  'ستوقع', // will sign
  'سيوقع', // will sign
];

/** Words that begin like a verb of the future, and are nouns: «policies», «sovereignty», «their march». */
const NOUNS = '(?:س(?:ياد|ياس|ياح|ياق|يار|ير(?:ه|ته|تها|هم|ها|ا)?(?![ء-ي])|يد|ينا|ينم|ينغ|يم|ييا?(?![ء-ي])|يل|يخ|تار|تاد|ند|نو|نه|نغ|نا(?![ء-ي])))';
/** What comes of an instrument or of a meeting by itself is nobody’s deed: «will contribute», «will enable». */
const EFFECTS = '(?:س[تين](?:مكن|حقق|توج|لمس|حدث|ودي|ساعد|تيح|سمح|شكل|مثل|بني|بقي|ظل|سبق|تخذ|ساهم|نعكس|كون|تضمن|شمل|تناول|ستمر|ستغرق|رافق|فضي|سفر|ترتب|شهد(?! ال?)))';

export const willDo = defineRule<CommitmentRule>({
  id: 'ar/commitments/will-do',
  recognises: 'A verb in the future says what someone will do.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(named('who', `(?:${WHO}["']* |الجمعيه |الوزاره |المركز |الجامعه |الهييه |الطرفان |الجانبان |التعاون بين الطرفين )?`), `(?<![ء-ي])(?:و|ف)?(?=س(?:ت|ي|ن)[ء-ي]{3})(?!${words(NO_DEED, '')}|${NOUNS}|${EFFECTS})`, WHAT)),
  finds: [
    'وأضاف أن ‹جامعة القاهرة ستفتتح فرعا جديدا›.',
    '‹سيشرف المركز على تنفيذ الاختبارات›.',
  ],
  ignores: [
    'ستون عاما على التأسيس.',
    'سيرة حافلة بالعطاء.',
    'أكد سيادتها على أراضيها.',
    'الاتفاقية ستمكن الطلاب من السفر.',
  ],
});
