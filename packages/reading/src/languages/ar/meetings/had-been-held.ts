import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { HELD } from './words/held.ts';

export const hadBeenHeld = defineRule<MeetingRule>({
  id: 'ar/meetings/had-been-held',
  recognises: 'A meeting had been held before what is told: the pluperfect.',
  status: 'background',
  pattern: sequence(
    evidence(`${words(['كان', 'كانت', 'كانا', 'سبق أن', 'سبق وأن'])} ${clause(8)}${words(HELD)} ${clause(14)}${MEETING}`),
    `|(?<=(?<![ء-ي])و?كانت? )${MEETING} ${upToItsVerb(16)}قد ${words(HELD)}`,
    `|${MEETING} ${upToItsVerb(3)}${words(['الذي', 'التي'], '')} ${words(['سبق أن', 'سبق وأن', 'كان قد', 'كانت قد', 'كان', 'كانت'], '')}`,
  ),
  finds: [
    'أشاد بنتائج العمل في ‹الزيارة التي سبق أن› قام بها الوفد.',
    '‹وكانت الوزارة عقدت اجتماعا› مماثلا في مايو.',
    'وكانت ‹الدورة الثالثة للجنة قد عقدت› في مايو.',
    '‹سبق أن استضافت تونس المؤتمر› الثاني.',
  ],
  ignores: [
    'عقدت الوزارة اجتماعا في مايو.',
    'كان الاجتماع مثمرا.',
  ],
});
