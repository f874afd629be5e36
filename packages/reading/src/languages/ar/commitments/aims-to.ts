import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { WHAT } from './what.ts';
import { ACTION } from './what.ts';

const AIMS = [
  'تهدف', // aims (f.)
  'يهدف', // aims
  'تركز', // focuses (f.)
  'يركز', // focuses
  'بهدف', // with the aim of
  'وتهدف', // and aims
  'تستهدف', // targets (f.)
  'يستهدف', // targets
  'هدفت', // aimed (f.)
  'تسعى', // strives (f.)
  'يسعى', // strives
  'ترمي', // is meant (f.)
  'يرمي', // is meant
  'تروم', // seeks, in the Maghreb (f.)
  'يروم', // seeks, in the Maghreb
  'تتوخى', // has in view (f.)
  'يتوخى', // has in view
  'تطمح', // aspires (f.)
  'يطمح', // aspires
  'تنشد', // seeks (f.)
  'ينشد', // seeks
];

/** «which ⟨director⟩ signed», «signed by ⟨director⟩»: what stands between the instrument and its aim. */
const WHICH = `[،,]? (?:(?:و?(?:التي|الذي))|الموقعه?|المبرمه?) [^.؛!؟\\n]{1,220}?[،,]`;

/** «with the object of», right after the instrument. */
const WITH_THE_AIM = words(['بهدف', 'بغية', 'بغرض', 'قصد', 'هدفها', 'هدفه', 'الهدف منها', 'الهدف منه']);

export const aimsTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/aims-to',
  recognises: 'What an instrument aims at: its parties intend it.',
  force: 'intention',
  by: 'parties',
  pattern: sequence(
    evidence(
      either(
        `${words(AIMS)} (?:هذه |هذا )?${INSTRUMENT}(?:${WHICH}| ال[ء-ي]+)?[،,]? (?:بالاساس |ايضا |في مجملها )?(?:(?:الي |علي )(?=${ACTION}|ان |ال)|(?=${ACTION}))`,
        `${INSTRUMENT}[^.؛!؟]{0,170}?(?:${words(AIMS)} (?:بالاساس |ايضا )?(?:الي |علي |(?=${ACTION}))|(?:؛ ?(?:وذلك )?)?${WITH_THE_AIM} (?=${ACTION}))`,
      ),
      WHAT,
    ),
  ),
  finds: [
    '‹تهدف المذكرة إلى تبادل الخبرات›.',
    '‹وتروم هذه الاتفاقية تأهيل ألف معلم›.',
    '‹وتسعى الاتفاقية إلى تجهيز المدارس›.',
    '‹اتفاقية تعاون بين الجانبين بهدف تنفيذ برامج مشتركة›.',
    '‹وتهدف المذكرة، التي وقعها المدير في مكتبه، إلى تبادل الخبراء›.',
    '‹وهدفت المذكرة، إلى تبادل الخبراء›.',
    '‹وتروم المذكرة، الموقعة من طرف المديرين، إلى تبادل الزيارات›.',
    '‹مذكرة تفاهم في مقر البلدية؛ بغية تنفيذ مشاريع مشتركة›.',
  ],
  ignores: [
    'تهدف الزيارة إلى تعزيز العلاقات.',
    'اتفاقية تعاون جديدة.',
  ],
});
