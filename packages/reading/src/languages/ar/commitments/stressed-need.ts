import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { ACTION, DEFINITE_DEED, WHAT } from './what.ts';
import { IS_NEEDED, MUST } from './words/demands.ts';

const NEED = words(['ضرورة', 'الحاجة إلى', 'وجوب', 'حتمية']);
/** «the joint work»: a matter, and no deed. */
const ADJECTIVE = 'ال[ء-ي]+ ال[ء-ي]+ (?!علي |من اجل |ل|ب)';

export const stressedNeed = defineRule<CommitmentRule>({
  id: 'ar/commitments/stressed-need',
  recognises: 'The importance or the need of doing something is stressed.',
  force: 'call',
  by: 'no-one',
  pattern: sequence(
    evidence(
      either(
        `(?:${words(['أهمية'])}|${NEED}) (?=${ACTION})(?!${ADJECTIVE})`,
        `${NEED} (?=${DEFINITE_DEED})(?!${ADJECTIVE})`,
        `${words([...MUST, 'لا بد من', ...IS_NEEDED])} (?=${ACTION}|${DEFINITE_DEED})`,
      ),
      WHAT,
    ),
  ),
  finds: [
    'شدد على ‹ضرورة تشكيل لجنة مشتركة›.',
    'مؤكدا ‹أهمية تعزيز الدعم الدولي›.',
    'أشارت إلى ‹ضرورة العناية بالموانئ القديمة›.',
    'وأضاف أنه ‹يجب العمل على إيجاد موارد جديدة›.',
  ],
  ignores: [
    'أهمية كبيرة لهذا الملف.',
    'ولفت إلى أهمية العمل الرقابي في المدينة.',
    'لا ضرورة لذلك.',
  ],
});
