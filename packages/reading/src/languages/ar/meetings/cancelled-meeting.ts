import { evidence } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { CANCELLED_BEFORE } from './words/meeting-cues.ts';

export const cancelledMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/cancelled-meeting',
  recognises: 'A meeting is cancelled or put off.',
  status: 'cancelled',
  pattern: sequence(evidence(`(?<!من )${words(CANCELLED_BEFORE)} (?:(?!${words(['أثناء', 'خلال', 'في', 'على', 'بعد', 'مع', 'لدى', 'عقب'])})[^\\s.؛!؟;،${SIGN.instrument}]+\\s+){0,4}?${MEETING}`)),
  finds: [
    'قررت الهيئة ‹تأجيل اجتماع› اللجنة المشتركة.',
    '‹ألغت الأمانة الدورة› الاستثنائية.',
  ],
  ignores: [
    'طلب إلغاء الرسوم أثناء لقائه رئيس الجامعة.',
    'عقدت الهيئة اجتماع اللجنة المشتركة.',
    'تأجيل الرحلات الجوية.',
  ],
});
