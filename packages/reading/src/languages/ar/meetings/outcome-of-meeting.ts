import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { ONLY_NAMED_BEFORE } from './words/meeting-cues.ts';

export const outcomeOfMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/outcome-of-meeting',
  recognises: 'A meeting is only referred to: its outcome, its resolutions, how long ago it was.',
  status: 'background',
  pattern: sequence(evidence(`${words(ONLY_NAMED_BEFORE, '[وفبل]')} (?:من |عن |(?:${SIGN.organisation}|ال[ء-ي]{3,}(?: ال[ء-ي]{3,})?) (?:في|خلال) )?${MEETING}`)),
  finds: [
    'استند القرار إلى ‹مخرجات مؤتمر› المصالحة الوطنية.',
    'بحثا تنفيذ ‹قرارات المجلس الأعلى في الدورة› السابعة.',
    'جاءت الخطوة عملا ‹بقرارات القمة› العربية الأخيرة.',
  ],
  ignores: [
    'عقدت القمة العربية في عمان.',
    'نتائج الامتحانات النهائية.',
  ],
});
