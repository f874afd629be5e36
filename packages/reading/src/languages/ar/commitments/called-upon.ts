import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { TO_WHOM, WHAT } from './what.ts';

const CALLS = [
  'دعا', // called upon
  'دعت', // called upon (f.)
  'داعيا', // calling upon
  'داعية', // calling upon (f.)
  'داعين', // calling upon (many)
  'حث', // urged
  'حثت', // urged (f.)
  'يدعو', // calls upon
  'تدعو', // calls upon (f.)
  'يدعون', // they call upon
  'دعوا', // they called upon
  'دعيا', // the two called upon
  'حاثا', // urging
  'حاثين', // urging (many)
  'يحث', // urges
  'تحث', // urges (f.)
  'ندعو', // we call upon
  'نحث', // we urge
  'أدعو', // I call upon
  'دعوته', // his call upon
  'دعوتها', // its call upon
  'دعوتهم', // their call upon
  'دعوتهما', // the call of the two upon
];

export const calledUpon = defineRule<CommitmentRule>({
  id: 'ar/commitments/called-upon',
  recognises: 'Someone is called upon to do something.',
  force: 'call',
  by: 'addressee',
  pattern: sequence(evidence(`${words(CALLS)} (?!(?:ال)?(?:ضروره|حاجه|ظروف|مصلحه|مقتضيات|امور)(?![ء-ي]))`, TO_WHOM, `(?<= |^)(?:الي |(?<!"[^"\\n]{0,120})(?:ل(?=${VERBAL_NOUN}|ل[ء-ي]{3}|ان )|علي ))`, WHAT)),
  finds: [
    '‹دعا الوزير جامعة الدول العربية إلى زيادة الدعم›.',
    'وأضاف ‹داعيا الشركات إلى الاستثمار في التعليم›.',
    'جدد ‹دعوته المصارف إلى تمويل المشاريع الصغيرة›.',
  ],
  ignores: [
    'دعا للمريض.',
    'يجتمع المجلس إن دعت الضرورة أو بناء على طلب الأمانة.',
    'دعوة للعشاء وصلت أمس.',
  ],
});
