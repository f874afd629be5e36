import { either, evidence } from '../../../rules/pattern.ts';
import { defineGroundRule } from '../../../rules/ground-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { COVERS } from '../fields/in-the-field-of.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { AND_OR_PREPOSITION, BODY, sequence, words } from '../patterns.ts';
import { NUMBER_WORDS } from './words/counting.ts';
import { DEFINITE_HEADS, DEFINITE_HEADS_OF_SIGNING, EXCHANGED_HEADS, HEADS, HEADS_OF_SIGNING, KNOWN_NAMES, MAKES_BETTER, PARTNERSHIPS, QUALIFIED_HEADS } from './words/heads.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';
import { TREATY_TOWNS } from './words/treaty-towns.ts';
import { ABOUT, NAME_ENDS, NAME_GOES_ON, NOT_AN_INSTRUMENT_AFTER } from './words/tails.ts';

const WORD_END = '(?![ء-ي0-9a-z])';
const oneOf = (list: readonly string[]): string =>
  `(?:${[...new Set(list.map(fold))].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`;

/** Another instrument of the list: «agreements and protocols». */
const ANOTHER = `و${oneOf([...HEADS, ...DEFINITE_HEADS, ...QUALIFIED_HEADS].map(({ word }) => word).concat(NUMBER_WORDS.map(([word]) => word)))}`;
const STOP = `(?!${words([...NAME_ENDS, ...SIGNED, ...SIGNED_IT], '')}|${words(ABOUT, '')}|${ANOTHER})`;
/** «ends», «builds»: a verb that looks like an adjective; «Yemeni», «Japanese» are adjectives. */
const VERB = '(?:ي(?!من|ابان|ونان|هود|وم|دو|وغسلاف)|ست)[ء-ي]{2,}';
const DEFINITE = `(?: ${STOP}و?ال[ء-ي]+)`;
const ADJECTIVE = `(?: ${STOP}و?(?!${VERB})(?:[ء-ي]{2,}(?:ي|يه|يا|ات)|${oneOf(NAME_GOES_ON)}))${WORD_END}`;
/** «agreement for …» tells what it is for, unless the word is an adjective: «an agreement Lebanese …». */
const ANY_WORD = `(?: ${STOP}(?!ل[ء-ي]{3,}(?<!ي|يه)${WORD_END}|(?!يمن|ياب|يون)ي[ء-ي]{2,}${WORD_END})[ء-ي]{3,})${WORD_END}`;
/** «agreement of easing the entry of aid»: a deed, and what is done. */
const OF_DEED = `(?: (?!(?:تعاون|تفاهم)${WORD_END})${VERBAL_NOUN}(?: ${STOP}(?!ال)[ء-ي]{3,})?${DEFINITE}{1,3})`;
/** «an accord of founding ⟨a council⟩»: the body is what is founded, no party. */
const OF_FOUNDING = `(?: (?:${oneOf(['إنشاء', 'تأسيس', 'إحداث', 'استضافة', 'مقر'])}) ${SIGN.organisation})`;
/** «اتفاقية الأمم المتحدة الإطارية»: a body inside the name of what it keeps. */
const KEEPER = `(?: ${SIGN.organisation}(?= ال| ${words(ABOUT, '')}| لمكافح| لقانون| لحقوق| لحماي))`;
const KEEPERS_OF_CHARTER = `(?: (?:${SIGN.organisation}(?: و${SIGN.organisation})*))`;
const FOR_COOPERATION = `(?: (?:${oneOf(['للتعاون', 'للشراكة', 'للتفاهم', 'للتبادل', 'للتجارة', 'للإطار', 'للنقل', 'للدفاع', 'للاعتراف', 'للإعفاء'])}(?! في )))`;
const FOR = `(?: لل[ء-ي]{3,}| ل(?!ل|دي|م|ن)[ء-ي]{4,}| ل${oneOf(['مكافحة', 'مناهضة', 'محاربة', 'منع', 'مواجهة', 'معالجة', 'نقل', 'نزع', 'نبذ', 'مساعدة'])})`;
/** «concerning the founding of ⟨a council⟩»: the name goes on to the body that is told of. */
const OF_BODY = `(?:(?<= (?:و?${VERBAL_NOUN}|دور|مقر|مشروع)) ${SIGN.organisation})?`;
const ABOUT_WHAT = `(?: (?:${words(ABOUT, '')}(?: ${SIGN.office}| ${STOP}[ء-ي]+){1,5}${OF_BODY}))`;

const qualifiedHead = QUALIFIED_HEADS.map(({ word, followedBy }) => `${fold(word)} ${oneOf(followedBy)}`).join('|');
const tail = `(?:${FOR_COOPERATION}(?:${DEFINITE}|${ADJECTIVE}){0,4})?${ABOUT_WHAT}?`;
const purpose = `(?:${FOR}(?: ${STOP}[ء-ي]+)?${DEFINITE}{0,3})?`;
/** After «this» and after «cover» the noun stands alone: in «this agreement the bank …», «the agreements cover health …» something else begins. */
const definite = `(?<!${words(['هذه', 'هذا', 'تلك', 'هاتين', ...COVERS])} )${oneOf(DEFINITE_HEADS.map(({ word }) => word))}(?:${DEFINITE}{1,3}${purpose}${ABOUT_WHAT}?|${tail})|${oneOf(DEFINITE_HEADS.map(({ word }) => word))}`;
/** «the Riyadh declaration», «the Hodeida accord»: known by the town. */
const ofTown = either(
  [
    `${oneOf(['اتفاق', 'اتفاقية', 'معاهدة', 'إعلان', 'وثيقة', 'بروتوكول', 'بيان', 'اتفاقيات', 'اتفاقات', 'اتفاقيتي', 'بروتوكولات', 'ميثاق'])} `,
    `(?:${SIGN.place}|${oneOf(TREATY_TOWNS)})(?: ${oneOf(['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الأربع'])})?`,
  ].join(''),
  `${oneOf(['إعلان'])} ${SIGN.state}(?! (?!بشان |حول |الخاص |المشترك|الصادر |في ختام ))`,
);
/** «the Universal Declaration of Human Rights». */
const known = `${oneOf(KNOWN_NAMES.map(({ word }) => word))}${purpose}${ABOUT_WHAT}?`;
const charter = `(?:${oneOf(['ميثاق', 'ميثاقي'])})${KEEPERS_OF_CHARTER}`;
/** «sign a contract», «the signing of the minutes of …»: only so are these instruments. */
const SIGNING_BEFORE = `(?<=(?:${[...SIGNED, 'توقيع', 'التوقيع', 'يوقع', 'توقع', 'يوقعان', 'توقعان', 'إبرام', 'ابرام', 'إبرامها'].map(fold).join('|')})(?:(?: (?!(?:ان|التي|الذي|حيث|كما|بينما) )[^\\s.؛]+){0,12}|(?: [^\\s.؛]+){0,25} علي) [^\\s.،؛]*)`;
const ofSigning = [
  '(?<!(?:ضمن|اطار|سياق|وفق|بموجب|خلال|اثر|عقب) )',
  either(
    `${oneOf(HEADS_OF_SIGNING.map(({ word }) => word))}${SIGNING_BEFORE}(?:${ANY_WORD})?`,
    `${oneOf(DEFINITE_HEADS_OF_SIGNING.map(({ word }) => word))}(?! ال[ء-ي]| ل[ء-ي])${SIGNING_BEFORE}`,
  ),
].join('');
/** «an annex that prolongs the memorandum», «a protocol that amends the agreement on …»: one instrument, with another in its name. */
const changing = [
  `${oneOf(['ملحق', 'ملحقا', 'الملحق', 'بروتوكول', 'بروتوكولا', 'اتفاقية', 'اتفاق', 'مذكرة', 'برتوكول'])} ${oneOf(['تمديد', 'تعديل', 'تجديد', 'تفعيل', 'معدل', 'معدلة', 'تعديلي', 'تعديلية', 'إلحاقي', 'إلحاقية', 'إضافي', 'إضافية'])} `,
  `(?:${oneOf(['لبعض أحكام', 'بعض أحكام', 'أحكام', 'العمل ب', 'على'])} )?(?:لل|ل|ب)?`,
  either(
    oneOf(DEFINITE_HEADS.map(({ word }) => word)),
    qualifiedHead,
    `${oneOf(['مذكرة التفاهم', 'مذكرة التعاون', 'اتفاقية', 'اتفاق', 'اتفاقيه', 'بروتوكول', 'معاهدة', 'عقد', 'مذكرة', 'تفاقية', 'تفاق'])}${ANY_WORD}?`,
  ),
  `(?:${DEFINITE}|${ADJECTIVE}){0,4}${tail}`,
].join('');
/** «15 documents ready to be signed»: only so are documents an instrument. */
const readyToSign = `${oneOf(['وثيقة', 'وثائق', 'الوثيقة', 'الوثائق', 'وثيقتان', 'وثيقتين'])}(?= (?:ال)?(?:جاهز|معد)(?:ه|تان|تين)? للتوقيع)`;
/** «exchanged the notes on a grant»: only so are notes an instrument. */
const ofExchange = [
  `${oneOf(EXCHANGED_HEADS.map(({ word }) => word))}(?<=(?:تبادل|تبادلت|تبادلا|تبادلتا)(?: [^\\s.؛]+){1,10})`,
  `(?= (?:[^\\s.؛،]+ ){0,3}?(?:ب|ل|لل|ال)?(?:منحه|قرض|هبه|معونه|مساعده)${WORD_END})`,
].join('');
/** «the strategic partnership between ⟨A⟩ and ⟨B⟩»: something they have concluded, where it is not said to be wanted or made better. */
const ofPartners = `(?<!${words(MAKES_BETTER)} )(?:${oneOf(PARTNERSHIPS.map(({ word }) => word))})(?= (?:بين|مع) ["'(]*(?:${oneOf(['كل من'])} )?${BODY})`;
const indefinite = [
  either(
    `(?:${qualifiedHead})`,
    ofSigning,
    `${oneOf(HEADS.map(({ word }) => word))}(?: القضاء علي (?:جميع )?(?:اشكال )?[ء-ي]+(?= |[،.؛]|$)|${KEEPER}|${OF_FOUNDING}|${OF_DEED}|${ANY_WORD})?`,
  ),
  `(?:${DEFINITE}|${ADJECTIVE}){0,5}${tail}`,
].join('');

const FIRST_WORDS = ['ميثاق', 'ميثاقي', ...[...HEADS, ...DEFINITE_HEADS, ...QUALIFIED_HEADS, ...HEADS_OF_SIGNING, ...DEFINITE_HEADS_OF_SIGNING, ...EXCHANGED_HEADS, ...PARTNERSHIPS, ...KNOWN_NAMES].map(({ word }) => word.split(' ')[0] ?? word)];

export const nameOfInstrument = defineGroundRule({
  marks: 'instrument',
  id: 'ar/instruments/name-of-instrument',
  recognises: 'The name of an instrument of cooperation: its noun, its adjectives, and what it is about.',
  pattern: sequence(
    // Most words begin no instrument: they are passed over at once.
    `(?=${words(FIRST_WORDS, AND_OR_PREPOSITION)})(?:${AND_OR_PREPOSITION})?`,
    // «the agreeing on a date», «by agreement of both», «the two held a sitting»: no text is meant
    `(?!(?<=ب)اتفاق (?:الطرفين|الجانبين|الاطراف|البلدين|كتابي|خطي|مكتوب|مشترك|متبادل)(?![ء-ي])|(?:ال)?اتفاقا? (?:علي(?:ها?|هما)? |علي(?:ها?|هما)?[،.]|و(?:ال)?[ء-ي]+ علي)|الاتفاق(?![ء-ي])(?<=(?<![ء-ي])و?(?:تم|س?يتم|جري|س?يجري) الاتفاق)|عقدا (?:جلس|اجتماع|لقاء|مباحثات|محادثات|مشاورات|موتمر|قمه|جوله|دوره|ندوه|ورشه)|^محضر (?:ال)?(?:اجتماع|جلسه|جلسات|لقاء|دوره))(?![ء-ي]+ ${words(NOT_AN_INSTRUMENT_AFTER, '')})(?!(?:عقود|عقدين) (?:من|علي|مضت|خلت|طويله|متتاليه|كامله) )`,
    evidence(`(?:${ofExchange}|${readyToSign}|${ofPartners}|${known}|${changing}|${definite}|${charter}|${ofTown}|${indefinite})`),
  ),
  finds: [
    'وقعت الوزارة ‹مذكرة تفاهم بشأن تدريب القضاة› مع المعهد.',
    'ناقش الوفدان ‹بروتوكولا للتعاون المشترك›، وأثنيا على ‹الاتفاقية›.',
    'أقر المجلس ‹اتفاقية تعاون علمي وثقافي› مع الجامعة.',
    'تنص ‹الاتفاقية› على تدريب الأطباء.',
    'وقعت الوزارة مع الشركة ‹عقد صيانة› أمس.',
    'وقعت الوزارة ‹مذكرة تفاهم بشأن إنشاء مجلس الأعمال المشترك› مع الجامعة.',
    'شهد الوزير توقيع ‹ملحق تمديد مذكرة تفاهم› في القاهرة.',
    'وافق المجلس على ‹بروتوكول تعديل اتفاقية تجنب الازدواج الضريبي› مع تونس.',
    'أعدت اللجنة خمس ‹وثائق› جاهزة للتوقيع.',
    'تبادل الطرفان ‹رسائل› بشأن قرض جديد.',
    'توصل الطرفان إلى ‹اتفاق› ينهي الخلاف.',
    'وقعت البلدية ‹اتفاقية› يشيد الصندوق بموجبها ملعبا.',
    'قال إنها ‹اتفاقية› يجب عرضها على المجلس، وإن ‹اتفاقية يمنية› أخرى ستليها.',
    'هناك عشرون ‹اتفاقية› ستوقع بين البلدين.',
    'وافق المجلس على ‹اتفاقية إنشاء المجلس الأعلى للمياه›.',
    'ناقش المجلس ‹الاتفاقية العربية لمكافحة الفساد› و‹الاتفاقية العربية لحماية البيانات الشخصية›.',
    'تنطبق ‹اتفاقية جنيف الرابعة› على السكان.',
    'التزمت الحكومة ب‹اتفاق أوسلو›.',
    'اعتمد الوزراء ‹إعلان تونس› بشأن المياه.',
    'استندت اللجنة إلى ‹الإعلان العالمي لحقوق الإنسان›.',
    'يعمل الطرفان وفق ‹معاهدة منع التجارب النووية› منذ أعوام.',
    'وتشمل ‹الاتفاقيات› الصحة والتعليم.',
    'بحث المجلس مستقبل ‹الشراكة الاستراتيجية› بين الاتحاد الأوروبي وتونس.',
  ],
  ignores: [
    'دعا الوزير إلى تعزيز الشراكة الاستراتيجية بين تونس والأردن.',
    'يجمع البلدين تاريخ من الشراكة الاستراتيجية بين الشعوب.',
    'جرى التوقيع إثر عقد الوزير جلسة مباحثات.',
    'جرى الاتفاق على موعد الزيارة المقبلة.',
    'تمدد المهلة باتفاق الطرفين.',
    'تم اتفاق على موعد جديد.',
    'جرى الاتفاق والتأشير على الخطوات المقبلة.',
    'تم الاتفاق بين الشركتين على تأجيل العمل.',
    'تحدد المشاريع التي سيتم الاتفاق عليها لاحقا.',
    'قال إن الوزيرين عقدا جلسة مباحثات.',
    'محضر الاجتماع الثالث للجنة المياه.',
    'أنهى السلام خمسة عقود من النزاع.',
    'أصدرت المحكمة مذكرة توقيف بحق المتهم.',
    'قرأ المدير محضر الجلسة.',
    'عقد المجلس اجتماعا طارئا في مقره.',
    'تسلم السفير مذكرة من مدير المراسم.',
  ],
});
