import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { BY_DOING, TO_WHOM, WHAT } from './what.ts';
import { DEMANDS, DIRECTS } from './words/demands.ts';

export const demandedOf = defineRule<CommitmentRule>({
  id: 'ar/commitments/demanded-of',
  recognises: 'Something is demanded or requested of someone.',
  force: 'request',
  by: 'addressee',
  pattern: sequence(
    evidence(
      either(
        words(DEMANDS),
        `${words(DIRECTS)}(?=[^.؛!؟\\n]{0,120} ب(?:ضروره |سرعه |اهميه )?${VERBAL_NOUN})(?![^.؛!؟\\n]{0,120} (?:ال)?(?:شكر|تحي|رسال|دعو|تهن|نداء))`,
      ),
      '(?= ) ?',
      TO_WHOM,
      `["']?(?:(?<=[ "']|^)ب(?:ضروره |سرعه |اهميه )|(?<=[ "']|^)ب(?=ان )|${BY_DOING})`,
      WHAT,
    ),
  ),
  finds: [
    '‹طالب المجلس الحكومة بتوفير التمويل›.',
    '‹وتم تكليف اللجنة الفنية بإعداد دليل›.',
    '‹ووجه الوزير بتشكيل لجنة للمتابعة›.',
    'وأصدر الوزير ‹توجيهاته بإعداد دليل›.',
    'وفي الجلسة ‹تم التوجيه باتخاذ الإجراءات اللازمة›.',
    'وقال ‹مطالبا الجهات المانحة بزيادة دعمها›.',
    '‹وتطالب النقابة الوزارة بصرف الرواتب›.',
  ],
  ignores: [
    'طالب الدراسات العليا مجتهد.',
    'زاد الطلب على السلع.',
    'تكلف الرحلة مئة دينار.',
  ],
});
