import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, AMONG_THEM, DEFINITE_DEED, WHAT } from './what.ts';

/** «provides for»: whatever is said after it is to be done. */
const PROVIDES = [
  'تنص', // provides (f.)
  'ينص', // provides
  'نصت', // provided (f.)
  'نص', // provided
  'تقضي', // requires (f.)
  'يقضي', // requires
  'تلزم', // obliges (f.)
];

/** «covers»: fields and other instruments may be said after it as well as deeds. */
const COVERS = [
  'تتضمن', // contains (f.)
  'يتضمن', // contains
  'تضمنت', // contained (f.)
  'تضمن', // contained
  'تشمل', // covers (f.)
  'يشمل', // covers
  'تشتمل', // covers (f.)
  'يشتمل', // covers
  'اشتملت', // covered (f.)
  'اشتمل', // covered
  'شملت', // covered (f.)
  'شمل', // covered
];
const VERB = words([...PROVIDES, ...COVERS]);
const VERB_OF_COVERING = words(COVERS);

/** «the articles of ⟨agreement⟩». */
const BEFORE_IT = '(?:(?:ابرز |اهم )?(?:بنود|احكام|مواد|نصوص)|(?:ال)?(?:ماده|بند|فصل|فقره)(?: ال[ء-ي]+| \\d{1,2}){0,2} من)';
/** «is summed up in», «consists in»: what is said after it is to be done. */
const CONSISTS = `${words(['تتلخص', 'يتلخص', 'تتمثل', 'يتمثل', 'تتركز', 'يتركز', 'تتمحور', 'يتمحور'])} (?:${BEFORE_IT} )?(?:هذه |هذا )?${INSTRUMENT}["'),،]* (?:في|حول|علي) `;
/** «the document», said of the instrument. */
const SHORT_NAME = '(?:الوثيقه|الملحق|البنود|بنودها|بنوده)(?![ء-ي])';
/** «the first», «the second»: which of two memoranda. */
const WHICH = '(?:الاولي|الاول|الثانيه|الثاني|الثالثه|الثالث)(?![ء-ي])';
/** «⟨agreement⟩ with ⟨company⟩ provides», «⟨agreement⟩ rests on axes that provide»: no other clause between. */
const BETWEEN_THEM = [
  '(?:مع|بين) [^.؛!؟،,:\\n]{1,90}?[،,]? ',
  `[^.؛!؟:\\n]{0,220}?(?:[،,] (?:حيث )?|حيث )(?=و?[يت](?:شمل|تضمن|نص|قضي)[ء-ي]? (?:ايضا |كذلك )?(?:علي |ب)?${ACTION})`,
  '[^.؛!؟:\\n]{0,60}?(?:محاور|بنود|مجالات)(?: [ء-ي]+)? ',
].join('|');

/** «the agreement, which ⟨mayor⟩ signed in the presence of …, provides for»: what is to be done stands after the particle. */
const WHICH_WAS = `(?<=[تينا]?(?:نص|قض)[ء-ي]{0,2} .{1,60})[،,]? (?:التي|الذي|الموقعه?|المبرمه?) [^.؛!؟\\n]{1,400}?[،,]? علي (?=${ACTION}|${DEFINITE_DEED}|ان |سرعه |ضروره )`;

/** «⟨agreement⟩ –which the two signed in Tunis– provides for». */
const ASIDE = '(?: ?[-–—(][^.؛!؟]{1,240}?[-–—)](?= ))?';

/** «several fields», «subjects», before «among them». */
const LIST_OF = '(?:عده |عددا من |مجموعه من |العديد من )?(?:ال)?(?:مجالات|محاور|بنودا?|جوانب|نقاطا?|اهدافا?|انشطه|موضوعات|مواضيع|قضايا|برامج|مشاريع|مشروعات|امورا?|خدمات|مبادرات)(?![ء-ي])';

/** «the fields of cooperation cover …»: what is told of them is told of the instrument. */
const FIELDS = either(
  [
    `(?:ابرز |اهم )?${words(['مجالات', 'أوجه', 'محاور', 'نقاط', 'جوانب'], '')} (?:(?:ال)?(?:تعاون|شراكه|عمل)(?: المشتركه?)?|${INSTRUMENT})`,
    `(?: بين [^.؛!؟:]{1,60}?)?[،,:]? (?=["'(]*${ACTION}|${LIST_OF} )`,
  ].join(''),
  `ال(?:تعاون|شراكه)(?: بين [^.؛!؟:]{1,60}?)?[،,:]? (?=["'(]*${ACTION})`,
);

export const providedFor = defineRule<CommitmentRule>({
  id: 'ar/commitments/provided-for',
  recognises: 'What an instrument provides for: its parties are to do it.',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(
    evidence(
      `(?:${VERB} (?:هذه |هذا )?(?:${BEFORE_IT} )?(?:${INSTRUMENT}|${SHORT_NAME})(?: ${WHICH})?`,
      `(?:${WHICH_WAS}|${ASIDE}(?:[،,][^.؛!؟]{0,160}?[،,](?= علي ان|(?<=[تين](?:نص|قضي) .{1,260}) علي ))?[،,]? (?:ايضا |كذلك )?(?:علي |ب(?!ين |ند))?)`,
      `|${VERB} ${FIELDS}|${CONSISTS}`,
      `|${INSTRUMENT}["')،,]* (?:${BETWEEN_THEM})?${VERB} (?:ايضا |كذلك )?(?:علي |ب(?!ين |ند))?)`,
      `(?:${LIST_OF}(?: [ء-ي]+){0,4}[،,]? (?:${AMONG_THEM}) ?:? ?)?`,
      `(?!في |التي |الذي |عده |عددا |مجموعه |كل |بين |العديد |(?:ال)?تعاون |${WHICH} |["'(]*(?:[^\\s]+ )?${SIGN.instrument})`,
      `(?:(?<!${VERB_OF_COVERING}.{0,16})|(?=(?:[^\\s]+ ){0,2}${ACTION}|ان |قيام |تولي |ال[ء-ي]+ (?:ب|علي|في|من)))`,
      WHAT,
    ),
  ),
  finds: [
    '‹تنص الاتفاقية على تدريب مئة طبيب›.',
    '‹وتشمل أوجه التعاون إقامة المعارض›.',
    '‹وتتضمن مذكرة التفاهم إقامة ثلاث ورش›.',
    'كما ‹تتضمن المذكرة، تبادل النشرات والكتب›.',
    'وقعت الجامعة ‹اتفاقية مع بلدية الوادي تتضمن مجالات عدة منها ترميم السوق القديم›.',
    'تأتي ‹المذكرة في إطار الشراكة بين الجانبين، وتشمل تبادل الكتب›.',
    '‹وتنص الوثيقة، بشكل خاص، على أن تتخذ البلدية التدابير اللازمة›.',
    '‹تنص بنود المذكرة على توفير حافلتين›.',
    '‹وتنص الاتفاقية التي وقعها رئيس البلدية أمس على توفير حافلتين›.',
    '‹وتنص المادة الثالثة من الاتفاقية على تشكيل لجنة للمتابعة›.',
    '‹وتتلخص بنود المذكرة في توفير حافلتين›.',
    '‹ويشمل التعاون إقامة ورش للمعلمين›.',
    '‹وتضمنت مجالات التعاون بين الجانبين موضوعات ذات اهتمام مشترك، منها: تنظيم الدورات›.',
  ],
  ignores: [
    'تنص اللوائح على الحضور.',
    'تتضمن الحقيبة كتابا.',
    'وتضمنت مذكرة التفاهم الأولى التعاون في النقل.',
    'وتشمل الاتفاقية الصحة والبيئة والرياضة.',
    'وتتضمن المذكرة العديد من البنود.',
    'وتتضمن المذكرة منحة بقيمة مليون دينار.',
    'وشملت المذكرة مجالات الثقافة والرياضة، وترويج السياحة.',
    'والاتفاقيات تشمل برنامجا تنفيذيا بين البلديتين.',
  ],
});
