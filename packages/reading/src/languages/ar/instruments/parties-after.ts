import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clauseWithout, INSTRUMENT, sequence, WHO, words } from '../patterns.ts';
import { BINDS } from './words/setting.ts';

/** «the protocol that ⟨the ministry⟩ concluded with ⟨the university⟩». */
export const CONCLUDED_IT = ['عقدته', 'عقدتها', 'عقدها', 'عقده', 'وقعته', 'وقعتها', 'أبرمته', 'أبرمتها', 'أبرمها', 'أبرمه'];
const SIGNED_OR_SIGNING = ['وقعت', 'وقع', 'أبرمت', 'أبرم', 'عقدت', 'وقعها', 'وقعه', 'وقعتها', 'وقعته', 'وقعناها', 'أبرمها', 'أبرمه', 'أبرمتها', 'أبرمته', 'توقيعها', 'توقيعه', 'إبرامها', 'إبرامه', 'التوقيع عليها', 'التوقيع عليه', 'التوصل إليه', 'التوصل إليها'];

/** After these a «between» or «with» tells of the aim, no longer of the parties. */
export const PURPOSES = [
  'تهدف', // aims
  'يهدف', // aims
  'بهدف', // with the aim of
  'وتهدف', // and aims
  'لتعزيز', // to strengthen
  'تعزيز', // strengthening of
  'لتطوير', // to develop
  'لدعم', // to support
  'بغية', // in order to
  'تتضمن', // contains
  'يؤدي', // leads (to)
  'تؤدي', // leads (to) (f.)
  'يفضي', // leads (to)
  'تفضي', // leads (to) (f.)
  'تشمل', // covers
  'تنص', // provides
  'بحضور', // in the presence of
  'وقع', // signed
  'وقعت', // signed
  'وذلك', // that is
  'بالتعاون', // in cooperation (with)
  'العلاقات', // relations (between)
  'بناء', // on the strength of
  'تزامنا', // at the same time (as)
  'بالتنسيق', // in coordination (with)
  'بالشراكة', // in partnership (with)
  'بالاشتراك', // jointly (with)
  'بالتزامن', // at the same time (as)
  'بالتوازي', // side by side (with)
  'بالتشاور', // in consultation (with)
  'تماشيا', // in keeping (with)
  'انسجاما', // in harmony (with)
  'تفويض', // the empowering (of another, for another agreement)
  'بالتباحث', // to negotiate (with)
  'بالتفاوض', // to negotiate (with)
];

/** «signed between the two countries»: whoever is named further on with «between» is not told of it. */
const TWO_TOLD = ['البلدين', 'الدولتين', 'الجانبين', 'الطرفين', 'المملكتين', 'الحكومتين', 'بينهما'];

/** «between ⟨some group that is not known⟩ and …»: a few words, none of which leads elsewhere. */
const UNKNOWN_ONE = `(?<=بين ["'(]*)(?:(?!(?:في|من|علي|الي|عن|مع|التي|الذي|ال[ء-ي]+(?:ين|ان)) )[^\\s.؛،\uE001-\uE007]{2,} ){1,4}و`;

const WHICH = words(['التي', 'الذي', 'والتي', 'والذي'], '');
const FEW_WORDS = '(?:[^\\s.؛!؟،,]+ ){0,3}?';
/** «a coalition of three firms that comprised». */
const CONSORTIUM =
  '(?:(?:ايتلاف|تحالف|تجمع|مجموعه|عدد من|كونسورتيوم)(?: (?:من|ثلاث|اربع|خمس|\\d+|شركات|شركتين|موسسات|دول|يضم|ضم|شملت|شمل|تضم|ضمت|مكون من|هي|يتكون من))* )?';
/** «each of», «the two ministries of»: more than one is named. */
const SEVERAL = ['كل من', 'كلا من', 'دول', 'بلدان', 'دولتي', 'حكومة', 'حكومتي', 'حكومات', 'مملكتي', 'جامعتي', 'شركتي', 'وزارتي', 'هيئتي', 'مؤسستي', 'جمعيتي', 'منظمتي', 'غرفتي', 'بلديتي', 'شركات', 'شركة', 'جامعات', 'مؤسسات', 'وزارات', 'بلديات'];

export const partiesAfter = defineRule({
  id: 'ar/instruments/parties-after',
  recognises: 'The parties named after an instrument: between one and another, or with one.',
  pattern: sequence(
    `${INSTRUMENT}["')،,]*\\s+(?:(?:وقعت|وقع|ابرمت|ابرم) ${FEW_WORDS}(?=بين |مع ))?`,
    clauseWithout([...PURPOSES, ...TWO_TOLD], 16),
    `(?:${WHICH} (?=${words(CONCLUDED_IT, '')} ${WHO})|${WHICH} (?:(?:قد|كان|كانت|سبق ان|تم|جري|جرت|تمت) ){0,2}${words([...SIGNED_OR_SIGNING])} ${FEW_WORDS})?`,
    evidence(
      `(?:${words(['بين', 'مع', 'وبين'], '')}|${words([...BINDS, ...CONCLUDED_IT], '')}(?: بين)?) (?:(?<=${words(BINDS, '')} )ب)?["'(]*`,
      `${CONSORTIUM}(?:${words(SEVERAL, '')} ["'(]*)?(?:ال[ء-ي]{3,} (?:ال[ء-ي]{3,} )?و|${UNKNOWN_ONE})?${WHO}`,
    ),
  ),
  finds: ['تكمل الدورة مذكرة التفاهم التي وقعها المعهد ‹مع وزارة الصحة› قبل أشهر.', 'تسري اتفاقية الصيد ‹بين رابطة دول (7+3) وتونس›.', 'وقعت الوزارة عقدا ‹مع ائتلاف ثلاث شركات شملت شركة الأفق› وشركة البناء.', 'على خلفية البروتوكول الذي ‹عقدته وزارة الصحة› مع جامعة القاهرة.', 'تنفذ الاتفاقية التي تم توقيعها العام الماضي ‹بين وزارة الصحة› وجامعة القاهرة.', 'وقعت مذكرة تفاهم في مجال الصحة ‹بين وزارة الصحة› وجامعة القاهرة.', 'أبرمت الهيئة اتفاقية تعاون ‹مع جامعة الكويت› أمس.', 'ضمن اتفاقية شراكة ‹تجمع وزارة الصحة› وجامعة القاهرة.'],
  ignores: ['في ظل الاتفاق الموقع بين البلدين من خلال التنسيق بين وزارة الصحة وجامعة القاهرة.', 'تهدف الاتفاقية إلى تعزيز العلاقات بين البلدين.', 'ناقش المدير مذكرة تفاهم جديدة.', 'تفويض وزير التعليم بالتوقيع على مذكرة تفاهم للتعاون العلمي، وتفويض وزير الطاقة بالتباحث مع الأردن.'],
});

export const partyRightAfter = defineRule({
  id: 'ar/instruments/party-right-after',
  recognises: 'A party that stands right after the instrument, «with» having been left out.',
  pattern: sequence(`${INSTRUMENT}["')،,]*\\s+(?:من )?["'(]*`, evidence(SIGN.organisation)),
  finds: ['وقعت جامعة الكويت اتفاقية تعاون ‹صندوق التنمية الصناعية› لتدريب الطلاب.', 'وقع المعهد مذكرة تفاهم ‹جامعة القاهرة› أمس.', 'توقع تونس اتفاقية قرض من ‹البنك الدولي›.'],
  ignores: ['وقعت جامعة الكويت اتفاقية تعاون مع صندوق التنمية الصناعية.', 'وقعت جامعة الكويت اتفاقية تعاون.'],
});
