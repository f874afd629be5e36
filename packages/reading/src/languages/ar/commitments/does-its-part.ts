import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, WHO, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { SUBJECT, WHAT } from './what.ts';

/** What one of the parties does for the other. */
const DOES = [
  'يقدم', // gives
  'تقدم', // gives (f.)
  'يوفر', // provides
  'توفر', // provides (f.)
  'يمنح', // grants
  'تمنح', // grants (f.)
  'يمول', // funds
  'تمول', // funds (f.)
  'يخصص', // allots
  'تخصص', // allots (f.)
  'يدرب', // trains
  'تدرب', // trains (f.)
  'يزود', // supplies
  'تزود', // supplies (f.)
  'يضع', // puts (at the disposal)
  'تضع', // puts (at the disposal) (f.)
  'يساهم', // contributes
  'تساهم', // contributes (f.)
  'يسهم', // contributes
  'تسهم', // contributes (f.)
  'يشرف', // supervises
  'تشرف', // supervises (f.)
  'يقوم', // does
  'تقوم', // does (f.)
  'يعمل', // works
  'تعمل', // works (f.)
  'يستضيف', // hosts
  'تستضيف', // hosts (f.)
  'ينظم', // organises
  'تنظم', // organises (f.)
  'ينفذ', // carries out
  'تنفذ', // carries out (f.)
  'يتحمل', // bears
  'تتحمل', // bears (f.)
] as const;

export const doesItsPart = defineRule<CommitmentRule>({
  id: 'ar/commitments/does-its-part',
  recognises: 'What each party does under the instrument named before: «…, where ⟨body⟩ gives …».',
  force: 'obligation',
  by: 'parties',
  pattern: sequence(
    evidence(
      `${INSTRUMENT}[^.؛!؟\\n]{0,220}?[،,] (?:${words(['حيث', 'بحيث', 'وفيها', 'إذ'], '')} |علي ان )`,
      `(?=${words(DOES, 'س')} (?:بموجبها |بموجبه )?["'(]*(?:${WHO}|${SUBJECT}))`,
      WHAT,
    ),
  ),
  finds: [
    'وقعا ‹مذكرة تفاهم أمس، حيث تقدم جامعة القاهرة خمسين منحة›.',
    'وقعا ‹اتفاقية تعاون، بحيث يمول الصندوق البناء›.',
  ],
  ignores: [
    'زار المكتبة، حيث تقدم جامعة القاهرة دروسا.',
    'وقعا مذكرة تفاهم، حيث تقدم الضيوف بالشكر.',
  ],
});
