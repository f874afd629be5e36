import { fold } from '../letters/fold.ts';
import { MORE_ACTIONS } from '../words/deed-nouns.ts';
import { ACTIONS } from './topic-words.ts';
import { NOT_DEEDS } from './words/not-deeds.ts';

/** Deeds of the simple stem, which have no shape of their own. */
const SIMPLE = [
  'جذب', // attraction of
  'فتح', // opening of
  'نقل', // transfer of
  'ربط', // linking of
  'منع', // prevention of
  'حماية', // protection of
  'حفظ', // keeping of
  'صون', // safeguarding of
  'صيانة', // maintenance of
  'دراسة', // study of
  'زراعة', // planting of
  'صناعة', // making of
  'إدارة', // management of
  'كفالة', // sponsoring of
  'خفض', // lowering of
  'شراء', // purchase of
  'بيع', // sale of
  'توليد', // generation of
  'نزع', // removal of
  'ضبط', // control of
  'فرز', // sorting of
  'جمع', // collection of
  'رقمنة', // digitisation of
  'ترجمة', // translation of
  'أتمتة', // automation of
  'حوكمة', // governance of
  'مواءمة', // matching of
  'تبني', // adoption of
  'تجنب', // avoidance of
  'توسع', // widening of
  'تنقل', // movement of
  'تحول', // change of
  'تولي', // taking over of
  'وقف', // stopping of
  'إنقاذ', // rescue of
  'تلبية', // answering of
  'تنقية', // cleaning of
  'تغطية', // covering of
  'تعبئة', // mobilisation of
  'تهيئة', // preparing of
  'توعية', // raising awareness of
  'تسوية', // settlement of
  'ترقية', // promotion of
  'تقوية', // strengthening of
  'تربية', // raising of
] as const;

/** The derived stems, by the shape of their letters once folded. */
const SHAPES = [
  'ت[ء-ي]{2}ي[ء-ي]', // «training», «funding»
  'ت[ء-ي]ا[ء-ي]{2}', // «exchange», «sharing»
  'ا[نقسعشحطرصدجزغبخمف][ء-ي]?ا[ء-يء]ه?', // «setting up», «preparing», «holding»
  'است[ء-ي]{2,3}ا[ء-ي]', // «use», «reclaiming»
  'م[ء-ي]ا[ء-ي]{2}ه', // «combating», «follow-up»
  'ا[ء-ي]ت[ء-ي]ا[ء-ي]', // «discovery», «adoption»
];

const LISTED = [...ACTIONS, ...MORE_ACTIONS, ...SIMPLE].map(fold);

/** Nouns that only look like deeds: names, and plurals such as «members», «markets». */
const ALIKE = [...NOT_DEEDS].map(fold);

/** A noun that says a deed, without the article: «training», «setting up». */
export const VERBAL_NOUN = `(?!(?:${ALIKE.join('|')})(?![ء-ي]))(?:${LISTED.join('|')}|${SHAPES.join('|')})(?![ء-ي])`;

const listed = new Set(LISTED);
const alike = new Set(ALIKE);
const SHAPE = new RegExp(`^(?:${SHAPES.join('|')})$`, 'u');

/** Whether this folded word says a deed. */
export function isDeed(letters: string): boolean {
  return !alike.has(letters) && (listed.has(letters) || SHAPE.test(letters));
}
