import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';

export const gatheringOf = defineRule<MeetingRule>({
  id: 'ar/meetings/gathering-of',
  recognises: 'A meeting is said to have brought people together, a visit to have been made by someone.',
  status: 'held',
  pattern: sequence(
    evidence(`${MEETING} (?:[ء-ي]+ ){0,2}?${words(['جمع', 'جمعت', 'جمعه', 'جمعته', 'جمعها', 'جمعهما', 'جمعتهما', 'ضم', 'ضمت', 'يجمع', 'تجمع'])}`),
    `|${words(['جمع', 'جمعت', 'ضم'])} (?=لقاء|اجتماع|جلس|مباحثات|محادثات)${MEETING}`,
    `|${MEETING} (?:[^\\s.؛،!؟]+ ){0,6}?${words(['قام بها', 'قامت بها', 'أجراها', 'أداها', 'أدتها', 'أجرتها'], '')}`,
  ),
  finds: [
    'جرى ذلك خلال ‹لقاء جمع› الوزير بمديري الجامعات.',
    'وفي ‹اجتماع ضم› رؤساء الأقسام ناقش المدير الخطة.',
    '‹جمع لقاء› عمل مدير الجامعة بضيوفه.',
  ],
  ignores: [
    'جمع المعرض مئات الزوار.',
    'عقد اجتماعا موسعا.',
  ],
});
