import { evidence } from '../../../rules/pattern.ts';
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
];

export const aimsTo = defineRule<CommitmentRule>({
  id: 'ar/commitments/aims-to',
  recognises: 'What an instrument aims at: its parties intend it.',
  force: 'intention',
  by: 'parties',
  pattern: sequence(evidence(`(?:${words(AIMS)} (?:هذه |هذا )?${INSTRUMENT}(?:[،,]? (?:التي|الذي|والتي|والذي) [^.؛!؟\\n]{1,220}?[،,]| ال[ء-ي]+)? (?:بالاساس |ايضا |في مجملها )?(?:(?:الي |علي )(?=${ACTION}|ان |ال)|(?=${ACTION}))|${INSTRUMENT}[^.؛!؟]{0,170}?${words(AIMS)} (?:بالاساس |ايضا )?(?:الي |علي |(?=${ACTION})))`, WHAT)),
  finds: [
    '‹تهدف المذكرة إلى تبادل الخبرات›.',
    '‹وتروم هذه الاتفاقية تأهيل ألف معلم›.',
    '‹وتسعى الاتفاقية إلى تجهيز المدارس›.',
    '‹اتفاقية تعاون بين الجانبين بهدف تنفيذ برامج مشتركة›.',
    '‹وتهدف المذكرة، التي وقعها المدير في مكتبه، إلى تبادل الخبراء›.',
  ],
  ignores: [
    'تهدف الزيارة إلى تعزيز العلاقات.',
    'اتفاقية تعاون جديدة.',
  ],
});
