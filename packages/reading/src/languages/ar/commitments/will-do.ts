import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { FUTURE_LIKE, WHAT } from './what.ts';

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

/** What comes of an instrument or of a meeting by itself is nobody’s deed: «will contribute», «will enable». */
const EFFECTS = '(?:(?:س|سوف )[تين]بدا (?:بعد|في|خلال|يوم|من|مع|قريبا|اعتبارا|اعمال|اشغال|\uE006)(?![ء-ي])|(?:س|سوف )[تين](?:بتدا|فتح (?:ال)?(?:مجال|باب|افاق|الباب)|وثر|مكن|حقق|توج|لمس|حدث|ودي|ساعد|تيح|سمح|شكل|مثل|بني|بقي|ظل|سبق|تخذ|نعقد|لتيم|لتءم|ستهل|نطلق|ستمر|تواصل|شهد|رتفع|نخفض|بلغ|صل|ساهم|نعكس|كون|تضمن|شمل|تناول|ستمر|ستغرق|رافق|فضي|كرس|جسد|رسخ|وطد|زيد|ثري|ضفي|سفر|ترتب))';
/** «will hold its session»: a meeting to come. */
const OF_MEETING = `(?:(?:س|سوف )[يت]ن?عقد[ء-ي]* (?:ابتداء|اعتبارا|يوم|يومي|في|خلال|غدا|بعد|هذا|هذه|ب[ء-ي]+|ب?[\uE002\uE005]|\uE006)(?![ء-ي])|(?:س|سوف )[يت](?:عقد|راس|تراس|لتقي|شارك|بدا|فتتح|ختتم|زور|حضر|ستقبل|جتمع|قيم|جري)[ء-ي]*(?: [^\\s.؛]+){0,12} (?:ال)?(?:دورت|الدور|مباحثات|محادثات|مشاورات|اجتماع|جلس|قم|موتمر|اللقاء|لقاء|زيار|اشغال|اعمال)[ء-ي]*(?![ء-ي]))`;
/** Nouns of what does nothing of its own will. */
const NOT_PEOPLE = 'دوره|اجتماع|اجتماعات|جلسه|قمه|موتمر|لقاء|زياره|منتدي|ندوه|ورشه|مباحثات|محادثات|معرض|مهرجان|فعاليه|فعاليات|مشروع|مشاريع|برنامج|مرحله|خطه|خطوه|قرار|مبادره|منصه|مذكره|اتفاقيه';
/** What a session, a project or an instrument does is nobody’s promise. */
const BY_NO_ONE = `(?:س|سوف )[يت][ء-ي]+ (?:(?:هذه|هذا|هذان|هاتان|تلك) ال[ء-ي]+|(?:هذه |هذا )?${SIGN.instrument}|ال(?:${NOT_PEOPLE})(?![ء-ي])|(?:${NOT_PEOPLE}) ال)`;

/** «the part that ⟨centre⟩ will play in it»: said of something in passing. */
const IN_ASIDE = '(?<=(?:التي|الذي) )(?:س|سوف )[يت][ء-ي]+ (?:به|بها|فيه|فيها|عنه|عنها|عليه|عليها)(?![ء-ي])';

export const willDo = defineRule<CommitmentRule>({
  id: 'ar/commitments/will-do',
  recognises: 'A verb in the future says what someone will do.',
  force: 'intention',
  by: 'subject',
  pattern: sequence(evidence(named('who', `(?:${WHO}["']* |الجمعيه |الوزاره |المركز |الجامعه |الهييه |الطرفان |الجانبان |التعاون بين الطرفين )?`), `(?<![ء-ي])(?<!(?<![ء-ي])ال(?:${NOT_PEOPLE})(?: ال[ء-ي]+)? )(?:و|ف)?(?=(?:س|سوف )[تين][ء-ي]{3})(?!${words(NO_DEED, '')}|${FUTURE_LIKE}|${EFFECTS}|${OF_MEETING}|${BY_NO_ONE}|${IN_ASIDE})`, WHAT)),
  finds: [
    'وأضاف أن ‹جامعة القاهرة ستفتتح فرعا جديدا›.',
    '‹سيشرف المركز على تنفيذ الاختبارات›.',
  ],
  ignores: [
    'ستون عاما على التأسيس.',
    'سيرة حافلة بالعطاء.',
    'ينعقد الملتقى كل سنتين في العاصمة.',
    'أكد سيادتها على أراضيها.',
    'سيناقش الاجتماع خطة العمل.',
    'ستعقد اللجنة دورتها في تونس.',
    'الاتفاقية ستمكن الطلاب من السفر.',
  ],
});
