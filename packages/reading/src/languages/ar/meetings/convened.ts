import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { BODY, sequence, words } from '../patterns.ts';
import type { MeetingRule } from './meeting-rule.ts';

const MEMBERS = words(['أعضاء', 'خبراء', 'ممثلو', 'وزراء', 'رؤساء', 'مندوبو', 'مسؤولو', 'قادة', 'وكلاء', 'وفود', 'فريق'], '');

export const convened = defineRule<MeetingRule>({
  id: 'ar/meetings/convened',
  recognises: 'A committee, a council or its members met; «the meeting» told of afterwards is this one.',
  status: 'held',
  pattern: sequence(evidence(`(?<!(?:ان|لن|سوف) )${words(['اجتمع', 'اجتمعت', 'يجتمع', 'تجتمع', 'التأم', 'التأمت', 'انعقد', 'انعقدت'])} (?:${MEMBERS} )?["'(]*${BODY}`), `(?![^.؛!؟]{0,60} (?:مع|ب)(?: |[\\uE003\\uE004]))`),
  finds: ['‹اجتمع خبراء جامعة الدول العربية› في الرباط.', '‹اجتمعت جامعة الدول العربية› أمس.'],
  ignores: ['اجتمع الناس في الساحة.', 'اجتمعت جامعة الدول العربية مع الوفد.'],
});
