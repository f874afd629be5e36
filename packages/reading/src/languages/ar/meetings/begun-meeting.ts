import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words, wordsBetween } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

const BEGINS = ['بدأ', 'بدأت', 'يبدأ', 'تبدأ', 'انطلق', 'انطلقت', 'تنطلق', 'ينطلق', 'تتواصل', 'تواصلت', 'يتواصل', 'تواصل', 'يواصل', 'تواصل أعمال', 'استأنف', 'استأنفت', 'تستأنف', 'يستأنف'];
const THAT_BEGAN = ['انطلقت', 'انطلق', 'بدأت', 'بدأ', 'تتواصل', 'يقوم بها', 'تقوم بها', 'يجريها', 'يؤديها', 'تستمر', 'يستمر', 'تتواصل'];
/** «a visit that ⟨the minister⟩ is making». */
const IS_MADE = ['يقوم بها', 'تقوم بها', 'يؤديها', 'تؤديها', 'يجريها'];
const LASTS = ['تستمر', 'يستمر', 'تستغرق', 'تدوم'];
const IN_SESSION = ['المنعقد حاليا', 'المنعقدة حاليا', 'المنعقد الآن', 'المنعقدة الآن', 'المنعقد هذه الأيام', 'المنعقدة هذه الأيام', 'الجارية حاليا', 'المتواصلة', 'التي تتواصل'];
/** «the meeting was begun»: the auxiliary stands before it. */
const AFTER_WAS = '(?<=(?<![ء-ي])و?كانت? (?:اعمال |اشغال )?)';
/** «within the frame of», «on the margin of», «during». */
const AFTER_FRAME = '(?:(?<=(?<![ء-ي])اطار )|(?<=(?<![ء-ي])هامش )|(?<=(?<![ء-ي])خلال ))';

export const begunMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/begun-meeting',
  recognises: 'A meeting has begun, and the text does not see its end.',
  status: 'ongoing',
  pattern: sequence(
    evidence(`${words(BEGINS)} ${clause(30)}${MEETING}`),
    `|${MEETING} ${upToItsVerb(12)}${words(['الذي', 'التي'], '')} ${words(THAT_BEGAN, '')}`,
    `|${AFTER_WAS}${MEETING} ${wordsBetween(20)}${words(['بدأت', 'بدأ', 'انطلقت', 'انطلق'], '')}`,
    `|${AFTER_FRAME}${MEETING} ${upToItsVerb(6)}${words(IS_MADE, '')}`,
    `|${MEETING} ${upToItsVerb(4)}${words(LASTS, '')}`,
    `|${MEETING} ${upToItsVerb(10)}${words(IN_SESSION, '')}`,
  ),
  finds: [
    '‹بدأت في تونس أعمال المؤتمر› الرابع للصحة.',
    'في إطار ‹زيارة رسمية يقوم بها› الوزير إلى تونس.',
    '‹تتواصل في العاصمة أعمال المؤتمر› الخامس للمياه.',
  ],
  ignores: [
    'اختتمت في تونس أعمال المؤتمر الرابع للصحة.',
    'بدأت المدرسة عامها الجديد.',
  ],
});
