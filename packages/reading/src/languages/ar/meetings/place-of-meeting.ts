import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';

const oneOf = (list: readonly string[]): string => `(?:${list.map(fold).join('|')})(?![ء-ي])`;

const TOWN = `مدينه ال[ء-ي]{3,}(?! ال)|العاصمه ال[ء-ي]{3,}يه(?: ${SIGN.place})?|(?:${oneOf(['مدينة', 'العاصمة', 'محافظة', 'منتجع', 'ولاية'])} (?:(?:[ء-ي]+|${SIGN.state}) )?)?${SIGN.place}|${oneOf(['مدينة', 'العاصمة'])} ${SIGN.state}(?! ${SIGN.place})|${oneOf(['ولاية', 'محافظة'])} (?!ال)[ء-ي]{3,}(?=[ ،.]|$)`;
const HOSTS = ['شهدت', 'شهد', 'استضافت', 'استضاف', 'تستضيف', 'يستضيف', 'احتضنت', 'احتضن', 'تحتضن', 'يحتضن', 'ستستضيف', 'ستحتضن', 'تستضيفها', 'تستضيفه', 'تحتضنها', 'تحتضنه', 'استضافتها', 'استضافته', 'احتضنتها', 'احتضنته', 'يستضيفها', 'يحتضنها', 'تشهد', 'يشهد'];
/** «his office in ⟨town⟩». */
const OFFICE = `مكتب(?:ه|ها| (?:معالي|سعادت|سياد[ءت]|سمو)ها?)(?![ء-ي])(?:(?: في | ب)(?:مقر ال[ء-ي]+ (?:ب|في ))?${SIGN.place})?`;
/** «the palace of … in ⟨town⟩», «the seat of ⟨body⟩». */
const BUILDING = either(
  OFFICE,
  `(?:القصر|السراي|السرايا|المركز|المقر|النادي|الديوان) ال[ء-ي]{3,}(?: ال[ء-ي]+)?(?: ل?ل?${SIGN.organisation}(?: (?:في |ب)${SIGN.place})?)?`,
  `ديوان عام ${SIGN.organisation}`,
  `قاعه اجتماعات (?:[ء-ي]+ )?(?:${SIGN.organisation}|ال[ء-ي]+)`,
  [
    `(?:احد |احدي )?${oneOf(['مقر', 'قصر', 'فندق', 'مبنى', 'قاعة', 'ديوان', 'فنادق', 'قاعات'])}(?: [${SIGN.organisation}${SIGN.place}]| ال(?!ي |تي |ذي )[ء-ي]+| ${SIGN.state}){1,3}`,
    `(?:(?: في | ب)(?:${oneOf(['مدينة', 'العاصمة'])} )?(?:${SIGN.place}|ال[ء-ي]+(?=[ ،.])))?`,
  ].join(''),
  `${oneOf(['فندق', 'قصر'])} (?!و|ب|في )[ء-ي]{3,}(?: ال[ء-ي]+)?`,
);

export const placeOfMeeting = defineRule({
  id: 'ar/meetings/place-of-meeting',
  recognises: 'The town, the country or the building where a meeting, a course or a visit takes place.',
  pattern: sequence(
    `(?:${words(['في', 'إلى', 'زيارة', 'قمة', 'مؤتمر', ...HOSTS])} |(?<![ء-ي])ب(?=[ء-ي${SIGN.place}${SIGN.state}]))`,
    evidence(`(?:(?:${TOWN})(?: و${SIGN.place})*|${SIGN.state}(?! و?${SIGN.state})|${BUILDING})`),
  ),
  finds: ['احتضن ‹قصر المؤتمرات بالرباط› الدورة الخامسة.', 'تستضيف ‹مدينة الرباط› الدورة الخامسة.', 'عقد المجلس دورته في ‹الرباط› أمس.', 'اختتم الاجتماع الثالث ب‹الرباط› أمس.'],
  ignores: ['عقد المجلس دورته أمس.', 'ناقش المجلس أوضاع المنطقة.'],
});
