import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { WAS_HELD } from './words/was-held.ts';

/** «which he hosted»; without «which» it is «the hosting of». */
const HOSTED_BY = `(?<=(?:الذي|التي) )${words(['استضافه'], '')}`;

export const whichWasHeld = defineRule<MeetingRule>({
  id: 'ar/meetings/which-was-held',
  recognises: 'After the name of a meeting it is said that it was held, hosted or chaired.',
  status: 'held',
  pattern: sequence(
    evidence(
      `${MEETING}(?:[،,](?= (?:الذي|التي) ))? ${upToItsVerb(10)}(?:و?(?:الذي|التي) [^.؛!؟،,\\n]{1,70}[،,] )?(?:${words(['الذي', 'التي', 'اللذين', 'اللتين'], 'و')} )?`,
      `(?:${words(WAS_HELD, '')}|${HOSTED_BY})`,
    ),
  ),
  finds: [
    'جاء ذلك في ‹الجلسة التي عقدها› المجلس في عمان.',
    'وخلال هذا ‹اللقاء، الذي انعقد› على هامش الدورة، تطرقا إلى الزراعة.',
    'بحث الوزيران الأمر خلال ‹لقاء عقد› في تونس.',
    'قال إن ‹الدورة التاسعة للمجلس، والتي تعد الأكبر، اختتمت› أعمالها.',
  ],
  ignores: [
    'جاء ذلك في الجلسة الأولى.',
    'في المؤتمر الذي سيعقد في باكو.',
    'أشاد بأعمال الدورة مثمنا استضافة تونس لها.',
  ],
});
