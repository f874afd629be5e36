import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';

const oneOf = (list: readonly string[]): string => `(?:${list.map(fold).join('|')})(?![ء-ي])`;

const TOWN = `(?:${oneOf(['مدينة', 'العاصمة', 'محافظة'])} (?:[ء-ي]+ )?)?${SIGN.place}`;

export const placeOfMeeting = defineRule({
  id: 'ar/meetings/place-of-meeting',
  recognises: 'The town or the country where a meeting, a course or a visit takes place.',
  pattern: sequence(
    `(?:${words(['في', 'شهدت', 'شهد', 'استضافت', 'تستضيف', 'إلى', 'زيارة'])} (?:العاصمه )?|(?<![ء-ي])ب(?=[ء-ي${SIGN.place}]))`,
    evidence(`(?:${TOWN}(?: و${SIGN.place})*|(?<=الي )${SIGN.state})`),
  ),
  finds: ['عقد المجلس دورته في ‹الرباط› أمس.', 'اختتم الاجتماع الثالث ب‹الرباط› أمس.'],
  ignores: ['عقد المجلس دورته أمس.', 'ناقش المجلس أوضاع المنطقة.'],
});
