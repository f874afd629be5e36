import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, WHO } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { FUTURE_LIKE, SUBJECT, WHAT } from './what.ts';
import { EFFECTS_OF_ITSELF } from './words/effects.ts';

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
  'سيعرض على', // will be laid before
  'ستعرض على', // will be laid before (f.)
  'سيطرح', // will be put (to)
  'ستطرح', // will be put (to) (f.)
  'سيعلن عنها', // will be announced
  'سيعلن عنه', // will be announced
  'سوف يعلن عنها', // will be announced
  'سوف يعلن عنه', // will be announced
];

/** «will provide 500 jobs»: what comes of it. */
const JOBS = '(?:س|سوف )[يت](?:وفر|خلق)[ء-ي]* (?:[^\\s.؛]+ ){0,4}(?:موطن|مواطن|فرص|فرصه|وظيفه|وظايف|منصب|مناصب) (?:ال)?(?:شغل|عمل)';

/** What comes of an instrument or of a meeting by itself is nobody’s deed: «will contribute», «will enable». */
const EFFECTS = either(
  JOBS,
  '(?:س|سوف )[تين]بدا (?:بعد|في|خلال|يوم|من|مع|قريبا|اعتبارا|اعمال|اشغال|\uE006)(?![ء-ي])',
  `(?:س|سوف )[تين]${either(...EFFECTS_OF_ITSELF)}`,
);
/** «will hold its session»: a meeting to come. */
const OF_MEETING = either(
  '(?:س|سوف )[يت]ن?عقد[ء-ي]* (?:ابتداء|اعتبارا|يوم|يومي|في|خلال|غدا|بعد|هذا|هذه|ب[ء-ي]+|ب?[\uE002\uE005]|\uE006)(?![ء-ي])',
  [
    '(?:س|سوف )[يت](?:عقد|راس|تراس|لتقي|شارك|بدا|فتتح|ختتم|زور|حضر|ستقبل|جتمع|قيم|جري)[ء-ي]*(?: [^\\s.؛]+){0,12} (?:ال)?',
    '(?:دورت|الدور|مباحثات|محادثات|مشاورات|اجتماع|جلس|قم|موتمر|اللقاء|لقاء|زيار|اشغال|اعمال)[ء-ي]*(?![ء-ي])',
  ].join(''),
);
/** Nouns of what does nothing of its own will. */
const NOT_PEOPLE = [
  'دوره|اجتماع|اجتماعات|جلسه|قمه|موتمر|لقاء|زياره|منتدي|ندوه|ورشه|مباحثات|محادثات|معرض|مهرجان|فعاليه|فعاليات',
  'مشروع|مشاريع|برنامج|مرحله|خطه|خطوه|قرار|مبادره|منصه|مذكره|اتفاقيه|خط|محطه|قانون|قرض|اكتتاب|مصنع|طريق|نظام|تطبيق|صفقه|استثمار|استثمارات|عمليه|تقنيه|دراسه|حمله',
].join('|');
/** What a session, a project or an instrument does is nobody’s promise. */
const BY_NO_ONE = `(?:س|سوف )[يت][ء-ي]+ (?:(?:هذه|هذا|هذان|هاتان|تلك) ال[ء-ي]+|(?:هذه |هذا )?${SIGN.instrument}|ال(?:${NOT_PEOPLE})(?![ء-ي])|(?:${NOT_PEOPLE}) ال)`;

/** «that the project of ⟨ministry⟩ in the south will …»: the project will, and not who stands nearest before the verb. */
const A_THING_WILL = [
  `(?<!${SIGN.instrument}["')،,]* (?![وف]?(?:س|سوف )[يت][ء-ي]{2,} ["'(]*(?:${WHO}|${SUBJECT})))`,
  `(?<!(?<![ء-ي])[بفو]?ان (?:هذه |هذا )?(?:ال)?(?:${NOT_PEOPLE})(?![ء-ي])`,
  `(?: (?!و?ان[ء-ي]{0,3} |[وف]?(?:س|سوف )[يت])[^\\s.؛،,]+){0,8} (?![وف](?:س|سوف )[يت][ء-ي]{2,} ["'(]*(?:${WHO}|${SUBJECT})))`,
].join('');
/** «the matter that will …», «what will …»: told of a thing, where neither a body stands before nor one comes after. */
const OF_A_THING = `(?<!(?<![ء-ي])(?:(?<!(?:${WHO}["')]*|${SUBJECT})[،,]? )و?(?:الذي|التي)|[ولبم]?ما|لانه?ا?) (?![وف]?(?:س|سوف )[يت][ء-ي]{2,} ["'(]*(?:${WHO}|${SUBJECT})))`;

/** «the part that ⟨centre⟩ will play in it»: said of something in passing. */
const IN_ASIDE = '(?<=(?:التي|الذي) )(?:س|سوف )[يت][ء-ي]+ (?:به|بها|فيه|فيها|عنه|عنها|عليه|عليها)(?![ء-ي])';

/** Who stands before the verb. */
const BEFORE_VERB = `(?:(?:${WHO}["']* |الجمعيه |الوزاره |المركز |الجامعه |الهييه |الطرفان |الجانبان |التعاون بين الطرفين )(?=(?:س|سوف )[تين]))?`;

export const willDo = defineRule<CommitmentRule>({
  id: 'ar/commitments/will-do',
  recognises: 'A verb in the future says what someone will do.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(
    `(?=${BEFORE_VERB}[وف]?(?:س|سوف )[تين])${A_THING_WILL}`,
    evidence(
      named('who', BEFORE_VERB),
      `(?<![ء-ي])(?=[وف]?(?:س|سوف )[تين])${OF_A_THING}(?<!(?<![ء-ي])ال(?:${NOT_PEOPLE})(?: ال[ء-ي]+)? )(?:و|ف)?(?=(?:س|سوف )[تين][ء-ي]{3})`,
      `(?!(?:${NO_DEED.map(fold).join('|')})(?![ء-ي])|${FUTURE_LIKE}|${EFFECTS}|${OF_MEETING}|${BY_NO_ONE}|${IN_ASIDE})`,
      WHAT,
    ),
  ),
  finds: [
    'وأضاف أن ‹جامعة القاهرة ستفتتح فرعا جديدا›.',
    '‹سيشرف المركز على تنفيذ الاختبارات›.',
    'وهي الدروس التي ‹ستقدم جامعة القاهرة في الخريف›.',
  ],
  ignores: [
    'ستون عاما على التأسيس.',
    'سيرة حافلة بالعطاء.',
    'ينعقد الملتقى كل سنتين في العاصمة.',
    'أكد سيادتها على أراضيها.',
    'سيناقش الاجتماع خطة العمل.',
    'ستعقد اللجنة دورتها في تونس.',
    'الاتفاقية ستمكن الطلاب من السفر.',
    'وقال إن مشروع الميناء في مدينة الوادي سيقوم بإنتاج الكهرباء.',
    'أطلق المجلس منصة جديدة، الأمر الذي سيوفر رؤية أوضح.',
    'وسيستفيد من البرنامج مئة طالب.',
    'وسيتمكن الطلبة من الوصول إلى المكتبة.',
    'وحث على التعاون لما سيضمنه ذلك من نفع.',
    'مصنع جديد في الوادي سيوفر نحو ألف موطن شغل.',
  ],
});
