import { fold } from '../letters/fold.ts';

/** Names of months in all systems in use, with their number. */
const GREGORIAN: readonly (readonly [number, ...string[]])[] = [
  [1, 'يناير', 'كانون الثاني', 'جانفي', 'ينائر'],
  [2, 'فبراير', 'شباط', 'فيفري'],
  [3, 'مارس', 'آذار', 'أذار'],
  [4, 'أبريل', 'إبريل', 'نيسان', 'أفريل', 'ابريل'],
  [5, 'مايو', 'أيار', 'ماي'],
  [6, 'يونيو', 'حزيران', 'جوان', 'يونيه'],
  [7, 'يوليو', 'تموز', 'جويلية', 'يوليوز', 'يوليه'],
  [8, 'أغسطس', 'آب', 'أوت', 'غشت'],
  [9, 'سبتمبر', 'أيلول', 'شتنبر'],
  [10, 'أكتوبر', 'تشرين الأول'],
  [11, 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  [12, 'ديسمبر', 'كانون الأول', 'دجنبر'],
];

const HIJRI: readonly (readonly [number, ...string[]])[] = [
  [1, 'محرم', 'المحرم', 'محرم الحرام'],
  [2, 'صفر', 'صفر الخير'],
  [3, 'ربيع الأول', 'ربيع أول'],
  [4, 'ربيع الآخر', 'ربيع الثاني', 'ربيع ثان'],
  [5, 'جمادى الأولى', 'جمادى الأول'],
  [6, 'جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان', 'رمضان المبارك'],
  [10, 'شوال'],
  [11, 'ذو القعدة', 'ذي القعدة'],
  [12, 'ذو الحجة', 'ذي الحجة'],
];

function numbered(rows: readonly (readonly [number, ...string[]])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([number, ...names]) => names.map((name) => [fold(name), number] as const)));
}

/** Months of the Gregorian calendar by their folded names. */
export const gregorianMonths = numbered(GREGORIAN);
/** Months of the Hijri calendar by their folded names. */
export const hijriMonths = numbered(HIJRI);

/** First words of month names that are nothing else, which end any name of a body. */
export const monthNames: ReadonlySet<string> = new Set(
  [...gregorianMonths.keys()].flatMap((name) => name.split(' ').slice(0, 1)).filter((name) => name !== 'ماي' && name.length > 2),
);
