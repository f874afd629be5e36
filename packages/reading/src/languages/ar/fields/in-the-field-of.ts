import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import { AT_WORK } from './words/aims.ts';

const FIELDS = ['مجال', 'مجالات', 'مجالي', 'المجالات', 'المجالين', 'المجال', 'ميدان', 'ميادين', 'ميداني', 'الميادين', 'قطاع', 'قطاعات', 'قطاعي'];
/** «covers the fields of …»: a verb instead of «in». */
const COVERS = ['تخص', 'يخص', 'تهم', 'يهم', 'تشمل', 'يشمل', 'شملت', 'شمل', 'تغطي', 'يغطي', 'تمس', 'تتناول', 'يتناول', 'لتشمل', 'ليشمل'];
/** What says no field: «in various fields», «in fields of common interest». */
const VAGUE = ['مختلفة', 'متعددة', 'عدة', 'عديدة', 'متنوعة', 'كافة', 'شتى', 'جميع', 'حيوية', 'ذات', 'التي', 'الذي', 'المذكورة', 'المشتركة', 'المختلفة', 'المتعددة', 'كثيرة', 'أخرى', 'ما', 'هذا', 'هذه', 'إطار', 'ظل', 'حين', 'ضوء', 'الوقت', 'كل', 'العام', 'الفترة', 'المرحلة', 'ختام', 'حال', 'هذين', 'الحياة', 'عمل', 'التعاون', 'اختصاص', 'اختصاصه', 'اختصاصها', 'بينها'];
const COOPERATION = ['التعاون', 'للتعاون', 'تعاون', 'الشراكة', 'بالتعاون', 'وتعاون', 'شراكة'];

export const inTheFieldOf = defineRule({
  id: 'ar/fields/in-the-field-of',
  recognises: 'The fields named after «in the field of», «in the fields of», «cooperation in».',
  pattern: sequence(
    `(?<!(?:${AT_WORK.map(fold).join('|')}) )(?:(?:${words(['في', ...COVERS])} (?:كل من )?|(?<![ء-ي])[بل])${named('of', `(?:(?:${FIELDS.map(fold).join('|')}) )+`)}|${words(COOPERATION, '')} (?:ال[ء-ي]+ )?في(?= (?!(?:ال)?(?:مجال|ميدان|ميادين|قطاع))[ء-ي]{3}) )["'(]*(?!${words(VAGUE, '')})`,
    evidence('[^.؛!؟\\n\uE007]{3,400}'),
  ),
  finds: ['اتفق الجانبان على التعاون في مجالات ‹الصحة والتعليم والسياحة›.', 'وقعا مذكرة تفاهم في مجال ‹النقل البحري›.', 'وقعا خطاب نوايا للتعاون في ‹البحث والإنقاذ›.'],
  ignores: ['اتفق الجانبان على التعاون.', 'لم يعد هناك متسع للنقاش.', 'وقعا مذكرات تفاهم في مجالات مختلفة.', 'حضر التوقيع عدد من العاملين في مجال الصحة.'],
});
