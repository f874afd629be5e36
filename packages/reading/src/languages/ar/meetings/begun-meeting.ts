import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words, wordsBetween } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

export const begunMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/begun-meeting',
  recognises: 'A meeting has begun, and the text does not see its end.',
  status: 'ongoing',
  pattern: sequence(evidence(`${words(['بدأ', 'بدأت', 'يبدأ', 'تبدأ', 'انطلق', 'انطلقت', 'تنطلق', 'ينطلق', 'تتواصل', 'تواصلت', 'يتواصل', 'تواصل', 'يواصل', 'تواصل أعمال', 'استأنف', 'استأنفت', 'تستأنف', 'يستأنف'])} ${clause(30)}${MEETING}`), `|${MEETING} ${upToItsVerb(12)}${words(['الذي', 'التي'], '')} ${words(['انطلقت', 'انطلق', 'بدأت', 'بدأ', 'تتواصل', 'يقوم بها', 'تقوم بها', 'يجريها', 'يؤديها', 'تستمر', 'يستمر', 'تتواصل'], '')}`, `|(?<=(?<![ء-ي])و?كانت? (?:اعمال |اشغال )?)${MEETING} ${wordsBetween(20)}${words(['بدأت', 'بدأ', 'انطلقت', 'انطلق'], '')}`, `|${MEETING} ${upToItsVerb(4)}${words(['تستمر', 'يستمر', 'تستغرق', 'تدوم'], '')}`, `|${MEETING} ${upToItsVerb(10)}${words(['المنعقد حاليا', 'المنعقدة حاليا', 'المنعقد هذه الأيام', 'المنعقدة هذه الأيام', 'الجارية حاليا', 'المتواصلة', 'التي تتواصل'], '')}`),
  finds: [
    '‹بدأت في تونس أعمال المؤتمر› الرابع للصحة.',
    '‹تتواصل في العاصمة أعمال المؤتمر› الخامس للمياه.',
  ],
  ignores: [
    'اختتمت في تونس أعمال المؤتمر الرابع للصحة.',
    'بدأت المدرسة عامها الجديد.',
  ],
});
