import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { sequence, words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { AMONG_THEM, DEFINITE_DEED, WHAT } from './what.ts';
import { RECOMMENDS } from './words/decides.ts';

const DEED = `(?:${VERBAL_NOUN}|(?:${['إحداث', 'دعوة', 'حث'].map(fold).join('|')}) |ان |${DEFINITE_DEED} )`;

export const recommended = defineRule<CommitmentRule>({
  id: 'ar/commitments/recommended',
  recognises: 'A conference, a committee or a report recommends something.',
  force: 'call',
  by: 'no-one',
  pattern: sequence(
    evidence(
      either(
        `${words([...RECOMMENDS, 'موصيا'])} (?:[^.؛!؟\\n:]{0,140}? )?["']?ب(?:ضروره |اهميه )?(?=${DEED})`,
        `(?:ال)?توصيات [^.؛!؟\\n:]{0,80}?(?:${AMONG_THEM}) ?[:،]? ?(?=${VERBAL_NOUN}|دعوه |حث |الاهتمام )`,
      ),
      WHAT,
    ),
  ),
  finds: [
    '‹أوصت الندوة بإنشاء مكتبة رقمية›.',
    '‹وأوصى المشاركون في ختام الورشة بضرورة توسيع الشبكة›.',
    'كما ‹أوصى البيان "بإحداث منصب للأمين"›.',
    '‹أوصت الندوة بالعمل على توحيد الرسوم›.',
    'صدرت ‹توصيات الندوة ومن أبرزها تدريب المعلمين›.',
  ],
  ignores: [
    'أوصى والده بالصبر.',
    'أوصى الطبيب المريض بالراحة.',
  ],
});
