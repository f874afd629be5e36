import type { ListWords } from '../../joining/read-list.ts';
import { CLAUSE_BREAKS } from './clause-breaks.ts';
import { isDeed } from './fields/verbal-noun.ts';
import { fold } from './letters/fold.ts';
import { SIGNED_IT } from './instruments/words/signing.ts';

/** Words inside a list of parties that are no member of it. */
const PASSING = [
  'كل', // each
  'كلا', // both
  'كلتا', // both (f.)
  'من', // of
  'كلٌّ', // each
  'جانب', // side
  'جهة', // side
  'قبل', // part
  'طرف', // part
  'على', // (signed) on
  'أمس', // yesterday
  'اليوم', // today
  'الأول', // (the day before) yesterday
  'الماضي', // last
  'الجاري', // current
  'صباح', // morning
  'مساء', // evening
  'مؤخرا', // lately
  'حديثا', // recently
  'رسميا', // officially
  'يوم', // day
  'مدينة', // city
  'العاصمة', // capital
  'بمدينة', // in the city
  'المكلف', // acting
  'المشترك', // joint
  'العالمية', // international
  'الدولية', // international
];

/** Words between two members of a list. */
const JOINING = [
  'مع', // with
  'بين', // between
  'وبين', // and between
  'ثم', // then
];

/** After these stands what a member belongs to, or where it is. */
const SUBORDINATE = [
  'في', // in
  'ب', // in
  'ل', // of
  'لل', // of the
  'لدى', // at
  'عاصمة', // capital of
  'التابعة', // that belongs to (f.)
  'التابع', // that belongs to (m.)
  'تابعة', // belonging to (f.)
  'مقر', // seat of
  'بمقر', // at the seat of
  'عبر', // through
  'برئاسة', // headed by
  'بقيادة', // led by
  'داخل', // inside
  'خارج', // outside
  'اجتماع', // a meeting of
  'اجتماعات', // meetings of
  'أعمال', // the work of
  'أشغال', // the work of
];

/** After these stands who acts for a member. */
const REPRESENTED = [
  'ممثلة', // represented (f.)
  'ممثلا', // represented (m.)
  'ممثل', // represented
  'يمثلها', // represented by
  'تمثلها', // represented by (f.)
  'تمثله', // represented by (f.)
  'مثلتها', // represented by (f.)
  'مثلته', // represented by (f.)
  'يمثله', // represented by
  'مثلها', // represented by
  'مثله', // represented by
  'نيابة', // on behalf
  'باسم', // in the name of
];

/** After these a colon brings the members. */
const OPENING = [
  'من', // (each) of
  'هي', // these are
  'وهي', // and these are
  'هم', // these are
  'وهم', // and these are
  'بين', // between
  'التالية', // the following
  'الآتية', // the following
  'التالي', // the following (m.)
  'الآتي', // the following (m.)
];

/** Words after which the list is over. */
const ENDING = [
  'بحضور', // in the presence of
  'حضور', // presence
  'برعاية', // under the patronage of
  'تحت', // under
  'بهدف', // with the aim of
  'تهدف', // aims
  'يهدف', // aims
  'لتعزيز', // to strengthen
  'لدعم', // to support
  'لتطوير', // to develop
  'بشأن', // concerning
  'حول', // about
  'مجال', // field
  'مجالات', // fields
  'بقيمة', // worth
  'خلال', // during
  'عقب', // after
  'بعد', // after
  'وذلك', // that is
  'ذلك', // that
  'إطار', // framework
  'هامش', // margin
  'تتضمن', // contains
  'قيام', // (and) the doing of
  'تكليف', // (and) the charging of
  'تخصيص', // (and) the allotting of
  'بحسب', // according to
  'حسب', // according to
  'وفق', // according to
  'وفقا', // according to
  'نقلا', // quoting
  'فوض', // authorised
  'كلف', // charged
  'قرر', // decided
  'تشمل', // covers
  'تنص', // provides
  'شهدها', // witnessed it
  'شهد', // witnessed
  'تمثل', // represents
  'تتعلق', // concerns
  'تقضي', // requires
  'تمهد', // prepares
  'يقدم', // offers
  'وافق', // agreed
  'أكد', // stressed
  'قال', // said
  'أعرب', // expressed
  'أوضح', // explained
  'اتفق', // agreed
  'تم', // took place
  'جرى', // took place
];

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
const passing = folded(PASSING);
const joining = folded(JOINING);
const subordinate = folded(SUBORDINATE);
const represented = folded(REPRESENTED);
const opening = folded(OPENING);
const ending = folded([...ENDING, ...SIGNED_IT, ...CLAUSE_BREAKS]);

/** «و» before these letters is the first letter of the word, not «and». */
const STARTS_WITH_WAW = folded(['وزير', 'وزارة', 'وكيل', 'وكالة', 'وفد', 'وطني', 'ولاية', 'ورشة', 'وثيقة', 'وقع', 'وقعت', 'واحد', 'وسط', 'وذلك', 'ولي', 'والي', 'وافق']);

/** «to run ⟨the hospital⟩»: what is told after it is no member of the list. */
function isPurpose(word: string): boolean {
  return word.length > 5 && word.startsWith('ل') && !word.startsWith('لل') && isDeed(word.slice(1));
}

/** How Arabic strings the members of a list together. */
export const listWords: ListWords = {
  withoutAnd: (word) => (word.startsWith('و') && !STARTS_WITH_WAW.has(word) ? word.slice(1) : null),
  passes: (word) => passing.has(word),
  joins: (word) => joining.has(word),
  subordinates: (word) => subordinate.has(word),
  opens: (word) => opening.has(word),
  represents: (word) => represented.has(word),
  ends: (word) => ending.has(word) || isPurpose(word),
};
